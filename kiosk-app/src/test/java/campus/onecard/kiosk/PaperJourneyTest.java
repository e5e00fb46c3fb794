package campus.onecard.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.Pause;
import campus.onecard.devices.card.DeviceLoop;
import campus.onecard.devices.card.simulator.SimulatedReader;
import campus.onecard.devices.fault.Fault;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.FaultScript;
import campus.onecard.devices.printer.simulator.PrinterSimulator;
import campus.onecard.domain.equipment.EquipmentFault;
import campus.onecard.domain.equipment.EquipmentKind;
import campus.onecard.domain.equipment.EquipmentState;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.statement.Movement;
import campus.onecard.kiosk.demo.DemoPerson;
import campus.onecard.kiosk.demo.Hands;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.effect.CardProver;
import campus.onecard.kiosk.effect.IdDesk;
import campus.onecard.kiosk.equipment.InstalledDevices;
import campus.onecard.kiosk.intent.Intents;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Paper;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.receipt.NotPrinted;
import campus.onecard.kiosk.receipt.ReceiptStep;
import campus.onecard.kiosk.statistics.StatisticsStep;
import campus.onecard.ui.testkit.FxKit;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Receipts on paper: a real kiosk, the real server, and the printer of the installer's file over
 * TCP. Money never waits for paper (D-07, K-06).
 */
@ExtendWith(FxKit.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperJourneyTest {

    private final Clock clock = Clock.systemUTC();
    private final FaultRun faults = new FaultRun(FaultScript.NONE, clock);
    private final PrinterSimulator printer = new PrinterSimulator(0, faults);
    private RealCampus server;
    private DemoPerson person;
    private DeviceIdentity machine;
    private InstalledDevices devices;
    private Intents intents;
    private Kiosk kiosk;
    private Hands hands;

    @BeforeAll
    void openServer(@TempDir Path home) throws IOException {
        server = new RealCampus(home.resolve("server"));
        person = server.people(home).person("regular").orElseThrow();
        machine = server.newKiosk();
    }

    @AfterAll
    void closeServer() {
        printer.close();
        server.close();
    }

    @BeforeEach
    void openKioskWithPrinter(@TempDir Path home) throws Exception {
        faults.well();
        printer.awaitPlug(true);
        Files.writeString(
                home.resolve("devices.conf"),
                """
                [小票打印机]
                kind = receipt-printer
                driver = escpos-tcp
                address = 127.0.0.1:%d
                """
                        .formatted(printer.port()));
        openKiosk(home);
    }

    private void openKiosk(Path home) {
        devices = InstalledDevices.of(home, clock, _ -> {});
        SimulatedReader reader = new SimulatedReader(new FaultRun(FaultScript.NONE, clock));
        DeviceLoop loop = CardProver.watching(reader);
        devices.watch(loop);
        intents = Intents.in(home, clock, Pause.REAL);
        Campus campus =
                new Campus(
                        server::client,
                        machine,
                        new CardProver(loop),
                        intents,
                        devices.printer(),
                        IdDesk.NONE);
        Ids ids = new Ids(clock, new SecureRandom());
        kiosk = FxKit.on(() -> Kiosk.of(clock, campus, loop, ids, Platform::runLater));
        Scene scene = FxKit.show(kiosk.window().pane(), 540, 960);
        FxKit.run(() -> kiosk.run(scene));
        hands = new Hands(kiosk, Duration.ofSeconds(30));
        hands.until(Step.Attract.class, at -> at.station().self().isPresent());
    }

    @AfterEach
    void closeKiosk() {
        FxKit.run(kiosk::close);
        devices.close();
        intents.close();
    }

    private void signsIn() {
        hands.press("number");
        hands.type(person.number());
        hands.press("forward");
        hands.until(Step.EnterPassword.class);
        hands.type(person.login());
        hands.press("forward");
        hands.until(Step.Home.class);
        hands.press("tile-transactions");
        hands.until(Step.Transactions.class, at -> at.pages().current().isPresent());
    }

    /** Up to the choice between paper and phone. */
    private Movement wantsReceipt() {
        signsIn();
        hands.pressOneOf("#movements .movement", 0);
        Movement movement = hands.until(Step.MovementDetail.class).movement();
        hands.press("receipt");
        hands.until(ReceiptStep.Choosing.class);
        return movement;
    }

    private void awaitPaper(Paper wanted) {
        hands.until(ReceiptStep.Choosing.class, at -> at.paper() == wanted);
    }

    private boolean offers(String id) {
        return FxKit.on(() -> kiosk.window().surface().lookup("#" + id) != null);
    }

    private Optional<NotPrinted> onThePhone() {
        return hands.until(ReceiptStep.Shown.class).instead();
    }

    @Test
    void a_receipt_comes_out_of_the_printer_with_before_change_and_after() {
        long before = printer.paper().receipts();
        Movement movement = wantsReceipt();
        awaitPaper(Paper.WELL);
        hands.press("receipt-print");
        hands.until(ReceiptStep.Taken.class);
        assertEquals(before + 1, printer.paper().receipts());
        String paper = printer.paper().text();
        for (String line :
                List.of(
                        "交易凭条",
                        movement.balanceAfter().minus(movement.amount()).toText(),
                        movement.balanceAfter().toText(),
                        movement.id(),
                        "扫码验真伪",
                        "/check/")) {
            assertTrue(paper.contains(line), () -> line + " in\n" + paper);
        }
        assertFalse(paper.contains(person.name()), "paper is masked");
    }

    @Test
    void a_months_statement_comes_out_of_the_printer() {
        signsIn();
        hands.press("statistics");
        hands.until(StatisticsStep.class, at -> at.statistics() instanceof Fetched.Here);
        hands.press("receipt");
        awaitPaper(Paper.WELL);
        hands.press("receipt-print");
        hands.until(ReceiptStep.Taken.class);
        assertTrue(printer.paper().text().contains("对账单"));
    }

    @Test
    void without_paper_the_phone_is_offered_and_with_a_new_roll_paper_again() {
        wantsReceipt();
        faults.now(new Fault.Empty());
        awaitPaper(Paper.OUT);
        assertFalse(offers("receipt-print"));
        assertTrue(words().contains("没有纸"), "the reason is told");
        faults.well();
        awaitPaper(Paper.WELL);
        assertTrue(offers("receipt-print"));
        faults.now(new Fault.Empty());
        awaitPaper(Paper.OUT);
        hands.press("receipt-code");
        assertEquals(Optional.empty(), onThePhone());
    }

    @Test
    void paper_that_ends_in_the_middle_gives_the_whole_receipt_on_the_phone() {
        long before = printer.paper().receipts();
        wantsReceipt();
        awaitPaper(Paper.WELL);
        faults.play("from line 5: empty");
        hands.press("receipt-print");
        assertEquals(Optional.of(NotPrinted.HALF), onThePhone());
        assertTrue(words().contains("钱已经记好"), "the money comes first");
        assertEquals(before, printer.paper().receipts());
    }

    @Test
    void an_open_cover_is_told_in_words_of_its_own() {
        wantsReceipt();
        faults.now(new Fault.CoverOpen());
        awaitPaper(Paper.OPEN);
        assertFalse(offers("receipt-print"));
        assertTrue(words().contains("盖子"));
    }

    @Test
    void a_printer_that_was_unplugged_is_there_again_without_a_restart() throws Exception {
        wantsReceipt();
        awaitPaper(Paper.WELL);
        faults.now(new Fault.Unplugged());
        printer.awaitPlug(false);
        awaitPaper(Paper.DOWN);
        faults.well();
        awaitPaper(Paper.WELL);
        hands.press("receipt-print");
        hands.until(ReceiptStep.Taken.class);
    }

    @Test
    void little_paper_is_the_operators_matter_and_not_the_persons() {
        faults.now(new Fault.NearlyEmpty());
        wantsReceipt();
        awaitPaper(Paper.WELL);
        hands.press("receipt-print");
        hands.until(ReceiptStep.Taken.class);
        assertFalse(words().contains("快用完"));
        EquipmentState state =
                devices.states().stream()
                        .filter(s -> s.kind() == EquipmentKind.RECEIPT_PRINTER)
                        .findFirst()
                        .orElseThrow();
        assertEquals(EquipmentFault.PAPER_LOW, state.fault());
    }

    @Test
    void a_kiosk_without_a_printer_has_no_word_about_paper(@TempDir Path empty) {
        closeKiosk();
        openKiosk(empty);
        wantsReceipt();
        assertFalse(offers("receipt-print"));
        String words = words();
        for (String word : List.of("纸", "打印")) {
            assertFalse(words.contains(word), () -> word + " in\n" + words);
        }
        hands.press("receipt-code");
        assertEquals(Optional.empty(), onThePhone());
    }

    private String words() {
        return FxKit.on(
                () -> {
                    StringBuilder words = new StringBuilder();
                    collect(kiosk.window().surface(), words);
                    return words.toString();
                });
    }

    private static void collect(Node node, StringBuilder words) {
        words.append(node.getAccessibleText()).append('\n');
        if (node instanceof Labeled labeled) {
            words.append(labeled.getText()).append('\n');
        } else if (node instanceof Text text) {
            words.append(text.getText()).append('\n');
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }
}
