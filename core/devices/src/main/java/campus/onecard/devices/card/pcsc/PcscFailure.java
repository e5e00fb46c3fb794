package campus.onecard.devices.card.pcsc;

import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.card.CardLost;

/** PC/SC answered no. */
final class PcscFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final int code;

    PcscFailure(String function, int code) {
        super(function + ": " + Code.text(code));
        this.code = code;
    }

    int code() {
        return code;
    }

    DeviceFault asFault() {
        return new DeviceFault(Code.fault(code), String.valueOf(getMessage()), this);
    }

    CardLost asLostCard() {
        return new CardLost(Code.lost(code), String.valueOf(getMessage()), this);
    }
}
