package campus.onecard.devices.card.fmcos;

import campus.onecard.devices.card.ApduChannel;
import campus.onecard.devices.card.virtual.Traits;
import campus.onecard.domain.card.CardSuite;

class FetchedAnswersCardTest extends CardSessionContract {

    @Override
    ApduChannel blank() {
        return Cards.blank(suite(), Traits.PLAIN.fetched());
    }

    @Override
    CardSuite suite() {
        return CardSuite.FMCOS_3DES;
    }
}
