package campus.onecard.devices.printer;

import campus.onecard.domain.equipment.EquipmentFault;

/**
 * What became of a receipt. Money never depends on it: whoever printed offers the receipt another
 * way (a QR code on the screen) for everything but {@link Done}.
 */
public sealed interface PrintOutcome {

    /** The printer itself said so after the last line. */
    record Done() implements PrintOutcome {}

    /**
     * It is not on paper, or not whole.
     *
     * @param why what somebody must see to
     * @param begun whether some of it may be on paper
     */
    record Failed(EquipmentFault why, boolean begun) implements PrintOutcome {}

    /**
     * It was sent and the printer did not say what became of it.
     *
     * @param detail for the log
     */
    record Unknown(String detail) implements PrintOutcome {}
}
