package campus.onecard.devices.printer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.Health;
import campus.onecard.domain.equipment.EquipmentFault;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every receipt printer that tells its state must do. With hardware, a person does what the
 * abstract methods ask and looks at the paper.
 */
abstract class ReceiptPrinterContract {

    static final Receipt RECEIPT =
            Receipt.of(
                    new Receipt.Title("充值凭条"),
                    new Receipt.Row("卡号", "10000017"),
                    new Receipt.Row("时间", "2026-11-23 14:05"),
                    new Receipt.Rule(),
                    new Receipt.Row("充值前余额", "￥12.40"),
                    new Receipt.Row("充值 Top-up", "￥100.00"),
                    new Receipt.Total("充值后余额", "￥112.40"),
                    new Receipt.Rule(),
                    new Receipt.Centred("请妥善保管 Please keep this receipt"),
                    new Receipt.Qr("https://card.example.edu/r/0192F3A0"),
                    new Receipt.Blank());

    private ReceiptPrinter printer;

    /** The printer, with paper, cover closed, plugged in. */
    abstract ReceiptPrinter printer() throws Exception;

    /** How many receipts came out whole since the beginning. */
    abstract long receipts();

    abstract void takePaperOut();

    abstract void takePaperOutWhilePrinting();

    abstract void paperNearEnd();

    abstract void openCover();

    abstract void fallSilent();

    abstract void fallSilentAfterBegin();

    abstract void speakNonsense();

    abstract void beSlow();

    abstract void unplug() throws InterruptedException;

    abstract void unplugWhilePrinting();

    abstract void makeAllWell() throws InterruptedException;

    @BeforeEach
    void connect() throws Exception {
        printer = printer();
        printer.open();
    }

    @AfterEach
    void disconnect() {
        if (printer != null) {
            printer.close();
        }
    }

    private void failsUnbegun(EquipmentFault why) throws Exception {
        assertEquals(why, assertThrows(DeviceFault.class, printer::health).fault());
        assertEquals(new PrintOutcome.Failed(why, false), printer.print(RECEIPT));
        assertEquals(0, receipts());
        makeAllWell();
        assertEquals(new PrintOutcome.Done(), printer.print(RECEIPT));
        assertEquals(1, receipts());
    }

    @Test
    void a_receipt_is_done_when_the_printer_says_so_and_it_can_be_done_again() throws Exception {
        assertEquals(Health.GOOD, printer.health());
        assertEquals(new PrintOutcome.Done(), printer.print(RECEIPT));
        assertEquals(new PrintOutcome.Done(), printer.print(RECEIPT));
        assertEquals(2, receipts());
        assertEquals(Health.GOOD, printer.health());
    }

    @Test
    void without_paper_nothing_is_begun_and_with_new_paper_it_prints() throws Exception {
        takePaperOut();
        failsUnbegun(EquipmentFault.PAPER_OUT);
    }

    @Test
    void with_the_cover_open_nothing_is_begun() throws Exception {
        openCover();
        failsUnbegun(EquipmentFault.PRINTER_OPEN);
    }

    @Test
    void a_silent_printer_prints_nothing_and_comes_back() throws Exception {
        fallSilent();
        failsUnbegun(EquipmentFault.SILENT);
    }

    @Test
    void nonsense_is_not_taken_for_an_answer() throws Exception {
        speakNonsense();
        failsUnbegun(EquipmentFault.GARBLED);
    }

    @Test
    void little_paper_needs_attention_and_prints() throws Exception {
        paperNearEnd();
        assertEquals(Health.attention(EquipmentFault.PAPER_LOW), printer.health());
        assertEquals(new PrintOutcome.Done(), printer.print(RECEIPT));
        assertEquals(Health.attention(EquipmentFault.PAPER_LOW), printer.health());
    }

    @Test
    void paper_that_ends_in_the_middle_fails_and_the_half_receipt_never_appears_later()
            throws Exception {
        takePaperOutWhilePrinting();
        assertEquals(
                new PrintOutcome.Failed(EquipmentFault.PAPER_OUT, true), printer.print(RECEIPT));
        makeAllWell();
        assertEquals(new PrintOutcome.Done(), printer.print(RECEIPT));
        assertEquals(1, receipts());
    }

    @Test
    void a_printer_that_falls_silent_after_the_receipt_was_sent_leaves_it_unknown()
            throws Exception {
        fallSilentAfterBegin();
        assertInstanceOf(PrintOutcome.Unknown.class, printer.print(RECEIPT));
        makeAllWell();
        assertEquals(new PrintOutcome.Done(), printer.print(RECEIPT));
    }

    @Test
    void a_plug_pulled_while_printing_leaves_it_unknown_and_it_heals() throws Exception {
        unplugWhilePrinting();
        assertInstanceOf(PrintOutcome.Unknown.class, printer.print(RECEIPT));
        makeAllWell();
        assertEquals(new PrintOutcome.Done(), printer.print(RECEIPT));
    }

    @Test
    void a_slow_printer_is_waited_for() throws Exception {
        beSlow();
        assertEquals(Health.GOOD, printer.health());
        assertEquals(new PrintOutcome.Done(), printer.print(RECEIPT));
    }

    @Test
    void an_unplugged_printer_says_so_and_comes_back_without_a_restart() throws Exception {
        unplug();
        DeviceFault fault = assertThrows(DeviceFault.class, printer::open);
        assertEquals(EquipmentFault.PORT_UNAVAILABLE, fault.fault());
        assertInstanceOf(PrintOutcome.Failed.class, printer.print(RECEIPT));
        makeAllWell();
        assertEquals(new PrintOutcome.Done(), printer.print(RECEIPT));
        assertEquals(1, receipts());
    }
}
