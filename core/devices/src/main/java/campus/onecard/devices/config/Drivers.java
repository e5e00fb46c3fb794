package campus.onecard.devices.config;

import campus.onecard.devices.Device;
import campus.onecard.devices.printer.EscPosPrinter;
import campus.onecard.devices.printer.SystemPrinter;
import campus.onecard.devices.serial.SerialAddress;

import java.awt.Font;
import java.util.Optional;

import javax.print.PrintServiceLookup;

/** Builds what the installer wrote: the one place where drivers are constructed. */
public final class Drivers {

    private static final int PRINTER_PORT = 9100;

    private Drivers() {}

    /**
     * A driver, not opened yet.
     *
     * @return empty when there is none by configuration
     */
    public static Optional<Device> build(DeviceSetting setting) {
        return switch (setting.driver()) {
            case NONE -> Optional.empty();
            case ESCPOS_TCP -> Optional.of(escPos(network(setting), setting));
            case ESCPOS_SERIAL -> Optional.of(escPos(serial(setting), setting));
            case SYSTEM_PRINTER ->
                    Optional.of(
                            new SystemPrinter(
                                    setting.text(Setting.QUEUE),
                                    new Font(Font.SANS_SERIF, Font.PLAIN, 1),
                                    () -> PrintServiceLookup.lookupPrintServices(null, null)));
            case PCSC, GA450, CRT591 ->
                    throw new UnsupportedOperationException(
                            "this program has no driver " + setting.driver().word());
        };
    }

    private static Device escPos(SerialAddress address, DeviceSetting setting) {
        return new EscPosPrinter(
                address, setting.number(Setting.COLUMNS), EscPosPrinter.Patience.USUAL);
    }

    private static SerialAddress serial(DeviceSetting setting) {
        return new SerialAddress.Port(setting.text(Setting.PORT), setting.number(Setting.BAUD));
    }

    private static SerialAddress network(DeviceSetting setting) {
        String address = setting.text(Setting.ADDRESS);
        int colon = address.endsWith("]") ? -1 : address.lastIndexOf(':');
        return colon < 0
                ? new SerialAddress.Tcp(address, PRINTER_PORT)
                : new SerialAddress.Tcp(
                        address.substring(0, colon),
                        Integer.parseInt(address.substring(colon + 1)));
    }
}
