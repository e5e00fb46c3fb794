package campus.onecard.devices.printer;

import campus.onecard.devices.printer.simulator.PrinterSimulator;
import campus.onecard.devices.serial.SerialAddress;

import org.junit.jupiter.api.AfterEach;

/** Over TCP. */
class EscPosPrinterTest extends EscPosPrinterContract {

    private final PrinterSimulator simulator = new PrinterSimulator(0, faults);

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Override
    PrinterSimulator simulator() {
        return simulator;
    }

    @Override
    ReceiptPrinter printer() {
        return printer(new SerialAddress.Tcp("127.0.0.1", simulator.port()), QrWay.NATIVE);
    }
}
