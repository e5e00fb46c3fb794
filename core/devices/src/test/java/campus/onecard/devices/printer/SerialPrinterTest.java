package campus.onecard.devices.printer;

import campus.onecard.devices.printer.simulator.PrinterSimulator;
import campus.onecard.devices.serial.Cable;

import org.junit.jupiter.api.AfterEach;

/** Over a real pair of pseudo-terminals, with the QR code as a picture. */
@SuppressWarnings("NullAway.Init") // each test plugs its own cable first
class SerialPrinterTest extends EscPosPrinterContract {

    private Cable cable;
    private PrinterSimulator simulator;

    @Override
    ReceiptPrinter printer() throws Exception {
        cable = Cable.plugged();
        simulator = new PrinterSimulator(cable.ends(), faults);
        simulator.awaitPlug(true);
        return printer(cable.ends().driver(), QrWay.RASTER);
    }

    @AfterEach
    void stop() {
        if (simulator != null) {
            simulator.close();
        }
        if (cable != null) {
            cable.close();
        }
    }

    @Override
    PrinterSimulator simulator() {
        return simulator;
    }
}
