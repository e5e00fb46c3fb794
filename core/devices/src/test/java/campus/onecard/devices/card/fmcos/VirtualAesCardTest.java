package campus.onecard.devices.card.fmcos;

import campus.onecard.devices.card.ApduChannel;
import campus.onecard.devices.card.virtual.Traits;
import campus.onecard.domain.card.CardSuite;

class VirtualAesCardTest extends CardSessionContract {

    @Override
    ApduChannel blank() {
        return Cards.blank(suite(), Traits.PLAIN);
    }

    @Override
    CardSuite suite() {
        return CardSuite.AES_128;
    }
}
