package campus.onecard.devices.card.pcsc;

import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.card.CardLost;
import campus.onecard.domain.equipment.EquipmentFault;

import javax.smartcardio.CardException;

/** PC/SC answered no; the code says which no, as the API's own exceptions do not. */
final class PcscFailure extends CardException {

    private static final long serialVersionUID = 1L;

    private final int code;

    PcscFailure(String function, int code) {
        super(function + ": " + Code.text(code));
        this.code = code;
    }

    int code() {
        return code;
    }

    /** What it says about the reader. */
    static DeviceFault fault(CardException e) {
        EquipmentFault fault =
                e instanceof PcscFailure failure
                        ? Code.fault(failure.code)
                        : EquipmentFault.SERVICE_DOWN;
        return new DeviceFault(fault, String.valueOf(e.getMessage()), e);
    }

    /** What it says about the card that was spoken to. */
    static CardLost lostCard(CardException e) {
        Throwable reason = e.getCause() == null ? e : e.getCause();
        CardLost.Why why =
                reason instanceof PcscFailure failure ? Code.lost(failure.code) : CardLost.Why.TORN;
        return new CardLost(why, String.valueOf(e.getMessage()), e);
    }
}
