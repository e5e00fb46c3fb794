package campus.onecard.devices;

import campus.onecard.domain.equipment.EquipmentFault;

/**
 * A machine cannot do what was asked. People read {@link #fault}; the message is for the log and
 * holds no personal data, no card content and no key.
 */
public final class DeviceFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final EquipmentFault fault;

    /**
     * @param fault what is wrong
     * @param detail for the log: what was sent or expected
     */
    public DeviceFault(EquipmentFault fault, String detail) {
        super(fault + ": " + detail);
        this.fault = fault;
    }

    /** The same, with what caused it. */
    public DeviceFault(EquipmentFault fault, String detail, Throwable cause) {
        super(fault + ": " + detail, cause);
        this.fault = fault;
    }

    /** What is wrong, for people. */
    public EquipmentFault fault() {
        return fault;
    }
}
