package campus.onecard.devices.card.pcsc;

import javax.smartcardio.CardTerminals;
import javax.smartcardio.TerminalFactorySpi;

/** What {@link PcscProvider} provides. */
final class PcscFactory extends TerminalFactorySpi {

    private final Winscard winscard;

    PcscFactory(Winscard winscard) {
        this.winscard = winscard;
    }

    @Override
    protected CardTerminals engineTerminals() {
        return new PcscTerminals(winscard);
    }
}
