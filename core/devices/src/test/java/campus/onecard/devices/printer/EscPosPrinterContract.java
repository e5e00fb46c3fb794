package campus.onecard.devices.printer;

import campus.onecard.devices.fault.Fault;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.FaultScript;
import campus.onecard.devices.printer.simulator.PrinterSimulator;
import campus.onecard.devices.serial.SerialAddress;

import java.time.Duration;
import java.time.InstantSource;

/** The driver against the simulated printer, whatever lies between them. */
abstract class EscPosPrinterContract extends ReceiptPrinterContract {

    private static final EscPosPrinter.Patience SHORT =
            new EscPosPrinter.Patience(Duration.ofMillis(400), Duration.ofSeconds(20));

    final FaultRun faults = new FaultRun(FaultScript.NONE, InstantSource.system());

    abstract PrinterSimulator simulator();

    static ReceiptPrinter printer(SerialAddress address, QrWay way) {
        return new EscPosPrinter(address, 48, way, SHORT);
    }

    @Override
    long receipts() {
        return simulator().paper().receipts();
    }

    @Override
    void takePaperOut() {
        faults.now(new Fault.Empty());
    }

    @Override
    void takePaperOutWhilePrinting() {
        faults.play("line 5: empty");
    }

    @Override
    void paperNearEnd() {
        faults.now(new Fault.NearlyEmpty());
    }

    @Override
    void openCover() {
        faults.now(new Fault.CoverOpen());
    }

    @Override
    void fallSilent() {
        faults.now(new Fault.Silence(), Duration.ofHours(1));
    }

    @Override
    void fallSilentAfterBegin() {
        faults.play("line 3: silence for 60m");
    }

    @Override
    void speakNonsense() {
        faults.now(new Fault.WrongChecksum(), Duration.ofHours(1));
    }

    @Override
    void beSlow() {
        faults.now(new Fault.Slow(Duration.ofMillis(120)), Duration.ofHours(1));
    }

    @Override
    void unplug() throws InterruptedException {
        faults.now(new Fault.Unplugged());
        simulator().awaitPlug(false);
    }

    @Override
    void unplugWhilePrinting() {
        faults.play("line 5: unplug");
    }

    @Override
    void makeAllWell() throws InterruptedException {
        faults.well();
        simulator().awaitPlug(true);
    }
}
