package campus.onecard.devices.config;

import campus.onecard.devices.Device;
import campus.onecard.devices.card.pcsc.PcscReader;
import campus.onecard.devices.dispenser.CrtDispenser;
import campus.onecard.devices.dispenser.FoundCard;
import campus.onecard.devices.dispenser.Patience;
import campus.onecard.devices.idcard.PhotoDecoder;
import campus.onecard.devices.idcard.SerialIdReader;
import campus.onecard.devices.printer.EscPosPrinter;
import campus.onecard.devices.printer.QrWay;
import campus.onecard.devices.printer.SystemPrinter;
import campus.onecard.devices.serial.SerialAddress;

import java.awt.Font;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import javax.print.PrintServiceLookup;

/** Builds what the installer wrote: the one place where drivers are constructed. */
public final class Drivers {

    private static final int PRINTER_PORT = 9100;

    /** A read takes an ID reader up to five seconds. */
    private static final Duration ID_ANSWER = Duration.ofSeconds(5);

    private Drivers() {}

    /**
     * A driver, not opened yet.
     *
     * @param found what a dispenser does with a card it finds in its path when it is opened
     * @return empty when there is none by configuration
     */
    public static Optional<Device> build(DeviceSetting setting, FoundCard found) {
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
            case PCSC -> Optional.of(new PcscReader(setting.text(Setting.READER)));
            case GA450 ->
                    Optional.of(new SerialIdReader(serial(setting), ID_ANSWER, PhotoDecoder.NONE));
            case CRT591 ->
                    Optional.of(
                            new CrtDispenser(
                                    serial(setting),
                                    setting.number(Setting.ADDRESS),
                                    Patience.USUAL,
                                    found));
        };
    }

    private static Device escPos(SerialAddress address, DeviceSetting setting) {
        return new EscPosPrinter(
                address,
                setting.number(Setting.COLUMNS),
                QrWay.valueOf(setting.text(Setting.QR).toUpperCase(Locale.ROOT)),
                EscPosPrinter.Patience.USUAL);
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
