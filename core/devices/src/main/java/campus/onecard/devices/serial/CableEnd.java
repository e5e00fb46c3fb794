package campus.onecard.devices.serial;

import campus.onecard.devices.DeviceFault;

/** The machine's end of a cable, which a simulator holds. */
public interface CableEnd {

    /**
     * Plugs in, if it is not, and opens the line.
     *
     * @throws DeviceFault when there is no such line
     */
    SerialLine connect() throws DeviceFault;

    /** Pulls the plug, as far as this kind of cable can. */
    void unplug();

    /** A port that stays: pulling its plug only makes the simulator silent. */
    static CableEnd of(SerialAddress address) {
        return new CableEnd() {
            @Override
            public SerialLine connect() throws DeviceFault {
                return address.connect();
            }

            @Override
            public void unplug() {}
        };
    }
}
