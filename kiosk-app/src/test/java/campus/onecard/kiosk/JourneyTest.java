package campus.onecard.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Pause;
import campus.onecard.devices.card.DeviceLoop;
import campus.onecard.devices.card.simulator.DemoCards;
import campus.onecard.devices.card.simulator.SimulatedReader;
import campus.onecard.devices.card.virtual.Traits;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.FaultScript;
import campus.onecard.devices.idcard.simulator.IdReaderSimulator;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.statement.Overview;
import campus.onecard.kiosk.demo.Demo;
import campus.onecard.kiosk.demo.DemoClock;
import campus.onecard.kiosk.demo.DemoFile;
import campus.onecard.kiosk.demo.DemoIdReader;
import campus.onecard.kiosk.demo.DemoPerson;
import campus.onecard.kiosk.demo.DemoReader;
import campus.onecard.kiosk.demo.Hands;
import campus.onecard.kiosk.demo.Keyboard;
import campus.onecard.kiosk.demo.ServerLine;
import campus.onecard.kiosk.demo.Stopwatch;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.effect.CardProver;
import campus.onecard.kiosk.equipment.EquipmentReports;
import campus.onecard.kiosk.equipment.InstalledDevices;
import campus.onecard.kiosk.intent.Intents;
import campus.onecard.kiosk.journey.Station;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.leaving.CardCall;
import campus.onecard.kiosk.leaving.Tone;
import campus.onecard.ui.testkit.FxKit;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.robot.Robot;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The whole kiosk with real presses against the real server. */
@ExtendWith(FxKit.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyTest {

    private static final URI NOWHERE = URI.create("http://127.0.0.1:9");

    private final Path folder = Path.of("target", "journey");
    private RealCampus server;
    private DemoFile people;
    private DeviceIdentity machine;
    private final DemoCards cards = new DemoCards(new SplittableRandom(7), Traits.PLAIN);
    private SimulatedReader reader;
    private ServerLine line;
    private DemoClock clock;
    private Stopwatch times;
    private final List<Tone> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger forgotten = new AtomicInteger();
    private final CardCall call =
            new CardCall() {
                @Override
                public void sound(Tone tone) {
                    heard.add(tone);
                }

                @Override
                public void forgotten() {
                    forgotten.incrementAndGet();
                }
            };
    private Intents intents;
    private DemoIdReader idReader = DemoIdReader.NONE;
    private EquipmentReports reports;
    private InstalledDevices devices;
    private Kiosk kiosk;
    private Hands hands;

    @BeforeAll
    void openServer(@TempDir Path home) throws IOException {
        server = new RealCampus(home.resolve("server"));
        people = server.people(home);
        // One for all tests: a server lets only few machines in per minute.
        machine = server.newKiosk();
    }

    @AfterAll
    void closeServer() {
        server.close();
    }

    @BeforeEach
    void openKiosk(@TempDir Path home) {
        intents = Intents.in(home, Clock.systemUTC(), Pause.REAL);
        reader = new SimulatedReader(new FaultRun(FaultScript.NONE, Clock.systemUTC()));
        line = new ServerLine(server.client(), server.client(NOWHERE));
        clock = new DemoClock(Clock.systemUTC());
        times = new Stopwatch();
        DeviceLoop loop = CardProver.watching(reader);
        idReader = DemoIdReader.best(home, clock);
        OneCardClient asMachine = server.client().as(new Credentials.Device(machine));
        reports = new EquipmentReports(asMachine, Duration.ofSeconds(1));
        devices = InstalledDevices.of(home, clock, reports::told).watch(loop);
        idReader.driver().ifPresent(driver -> devices.bring("身份证阅读器", driver));
        Campus campus =
                new Campus(
                        line,
                        machine,
                        new CardProver(loop),
                        intents,
                        devices.printer(),
                        devices.idReader());
        kiosk =
                FxKit.on(
                        () ->
                                Kiosk.of(
                                        clock,
                                        campus,
                                        loop,
                                        new Ids(clock, new SecureRandom()),
                                        Platform::runLater,
                                        call));
        FxKit.run(() -> kiosk.conductor().watchFirst(times));
        Scene scene = FxKit.show(kiosk.window().pane(), 540, 960);
        FxKit.run(() -> kiosk.run(scene));
        hands = new Hands(kiosk, Duration.ofSeconds(30));
        hands.until(Step.Attract.class, at -> at.station().self().isPresent());
    }

    @AfterEach
    void closeKiosk() {
        FxKit.run(kiosk::close);
        devices.close();
        reports.close();
        idReader.hand().ifPresent(IdReaderSimulator::close);
        intents.close();
    }

    private DemoPerson person(String id) {
        return people.person(id).orElseThrow();
    }

    private void signsIn(DemoPerson person) {
        reader.insert(cards.of(person.card().orElseThrow()));
        hands.until(Step.EnterPassword.class);
        reader.remove();
        hands.type(person.login());
        hands.press("forward");
    }

    @Test
    void all_seven_functions_are_walked_by_keys_alone_with_a_picture_of_every_step()
            throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        List<String> pointed = pointed();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Demo demo =
                new Demo(
                        people,
                        new DemoReader(reader, reader, Optional.of("a test")),
                        idReader,
                        cards,
                        line,
                        clock,
                        times);
        int code = demo.walk(kiosk, new Keyboard(), folder, Duration.ZERO, out);
        String last = said.toString(StandardCharsets.UTF_8);
        assertEquals(0, code, last);
        try (var pictures = Files.list(folder)) {
            assertTrue(last.contains("demo: " + pictures.count() + " pictures"), last);
        }
        assertEquals(List.of(), pointed, "no finger and no mouse");
    }

    /** Everything that mouse and fingers do in the scene from now on. */
    private List<String> pointed() {
        List<String> all = new CopyOnWriteArrayList<>();
        Scene scene = FxKit.on(() -> kiosk.window().pane().getScene());
        FxKit.run(
                () -> {
                    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> all.add(e.toString()));
                    scene.addEventFilter(MouseEvent.MOUSE_CLICKED, e -> all.add(e.toString()));
                    scene.addEventFilter(TouchEvent.ANY, e -> all.add(e.toString()));
                });
        return all;
    }

    @Test
    void nobody_there_any_more_ends_the_visit() {
        signsIn(person("heavy"));
        hands.until(Step.Home.class);
        clock.forward(Duration.ofSeconds(61));
        hands.untilShown("idle-stay");
        FxKit.run(() -> new Robot().mouseMove(20, 20));
        hands.settle();
        assertTrue(
                FxKit.on(() -> kiosk.window().surface().lookup("#idle-stay") != null),
                "a pointer that only lies there is nobody");
        hands.press("idle-stay");
        hands.until(Step.Home.class);
        clock.forward(Duration.ofSeconds(81));
        hands.until(Step.Attract.class);
        assertEquals(Optional.empty(), FxKit.on(() -> kiosk.conductor().journey().visit()));
    }

    @Test
    void a_card_left_behind_is_called_for_louder_and_louder_until_it_is_taken() {
        reader.insert(cards.of(person("regular").card().orElseThrow()));
        hands.until(Step.EnterPassword.class);
        clock.forward(Duration.ofSeconds(81));
        hands.until(Step.TakeCard.class);
        heard.clear();
        forgotten.set(0);
        for (int second = 0; second < 119; second++) {
            clock.forward(Duration.ofSeconds(1));
            FxKit.run(kiosk.clockwork()::tick);
        }
        assertTrue(heard.getFirst().loudness() < heard.getLast().loudness());
        assertEquals(100, heard.getLast().loudness());
        clock.forward(Duration.ofSeconds(60));
        hands.until(Step.TakeCard.class, Step.TakeCard::forgotten);
        assertEquals(1, forgotten.get());
        assertTrue(written().contains("忘在这里"), "whoever comes by reads what to do");
        reader.remove();
        hands.until(Step.Attract.class);
        heard.clear();
        clock.forward(Duration.ofSeconds(60));
        FxKit.run(kiosk.clockwork()::tick);
        assertEquals(List.of(), heard);
    }

    @Test
    void after_sign_out_nothing_of_the_person_is_left_on_the_screen() {
        DemoPerson person = person("regular");
        signsIn(person);
        Overview overview =
                hands.until(Step.Home.class, at -> at.overview().here().isPresent())
                        .overview()
                        .here()
                        .orElseThrow();
        String balance = overview.balance().toText();
        assertTrue(written().contains(balance), "the test reads what is on the screen");
        hands.press("tile-transactions");
        hands.until(Step.Transactions.class, at -> at.pages().current().isPresent());
        hands.press("back");
        hands.press("sign-out");
        hands.until(Step.Attract.class);
        String left = written() + FxKit.on(() -> kiosk.conductor().journey().toString());
        for (String own :
                List.of(
                        person.name(),
                        overview.maskedName(),
                        person.number(),
                        overview.maskedNumber(),
                        balance,
                        person.login(),
                        person.payment())) {
            assertFalse(left.contains(own), () -> "still there: " + own);
        }
    }

    private String written() {
        return FxKit.on(() -> SceneWords.of(kiosk.window().pane()));
    }

    @Test
    void another_look_keeps_the_step_and_what_was_typed() {
        hands.press("number");
        hands.type("20260");
        Step before = hands.step();
        for (String look : List.of("language", "text", "contrast", "low")) {
            hands.press("switch-" + look);
            assertEquals(before, hands.step(), look);
        }
        assertTrue(written().contains("20260"));
        hands.press("back");
        hands.until(Step.Attract.class);
    }

    @Test
    void a_machine_that_is_shut_out_says_so() {
        server.enable(machine, false);
        hands.until(
                Step.Attract.class,
                at -> at.station().notices().contains(Station.Notice.MACHINE_REFUSED));
        server.enable(machine, true);
        hands.until(Step.Attract.class, at -> at.station().notices().isEmpty());
    }

    @Test
    void an_unplugged_reader_is_told_and_the_number_still_works() {
        reader.unplug();
        hands.until(
                Step.Attract.class,
                at -> at.station().notices().contains(Station.Notice.READER_DOWN));
        hands.press("number");
        hands.type(person("lost").number());
        hands.press("forward");
        hands.until(Step.EnterPassword.class);
        hands.type(person("lost").login());
        hands.press("forward");
        hands.until(Step.Home.class);
        hands.press("sign-out");
        hands.until(Step.Attract.class);
    }

    @Test
    void a_restart_of_the_pcsc_service_in_the_middle_of_a_visit_ends_nothing(@TempDir Path folder)
            throws Exception {
        new PcscVisit(server, people, machine, intents).withRestart(folder);
    }

    @Test
    void a_server_that_went_away_is_asked_again_and_a_stranger_learns_nothing() {
        hands.press("number");
        hands.type("2026990009");
        hands.press("forward");
        hands.until(Step.EnterPassword.class);
        line.cut(true);
        hands.type("162690");
        hands.press("forward");
        hands.until(Step.ServerAway.class);
        line.cut(false);
        hands.until(Step.ServerAway.class, Step.ServerAway::reachable);
        hands.press("forward");
        hands.until(Step.EnterPassword.class, at -> at.triesLeft().isPresent());
        hands.press("back");
        hands.until(Step.TypeNumber.class);
        hands.press("back");
        hands.until(Step.Attract.class);
    }
}
