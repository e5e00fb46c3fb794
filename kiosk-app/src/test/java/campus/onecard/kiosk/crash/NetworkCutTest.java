package campus.onecard.kiosk.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.Credentials;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Pause;
import campus.onecard.client.Servers;
import campus.onecard.devices.card.simulator.SimulatedReader;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.FaultScript;
import campus.onecard.domain.money.Money;
import campus.onecard.kiosk.crash.CutLine.Stage;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.effect.CardProver;
import campus.onecard.kiosk.fee.FeeEvent;
import campus.onecard.kiosk.fee.FeeStep;
import campus.onecard.kiosk.graph.Vocabulary;
import campus.onecard.kiosk.intent.Intents;
import campus.onecard.kiosk.intent.Settler;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Tile;
import campus.onecard.kiosk.order.OrderStep;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The line to the server is cut for 1 s, 10 s and 2 min at each step of each errand with money:
 * nobody is told anything wrong about money, and all ends well without a restart.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NetworkCutTest {

    private static final URI NOWHERE = URI.create("http://127.0.0.1:9");
    private static final int MOST_QUESTIONS = 40;

    /** Before a person tries once more. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private CrashHouse house;
    private Path folder;
    private int orders;

    @BeforeAll
    void open(@TempDir Path home) throws IOException {
        folder = home;
        house = new CrashHouse(home);
    }

    @AfterAll
    void close() throws IOException {
        house.close();
    }

    Stream<Arguments> cuts() {
        return IntStream.range(0, house.scenes().size())
                .boxed()
                .flatMap(scene -> Stream.of(Stage.values()).flatMap(at -> cuts(scene, at)));
    }

    private static Stream<Arguments> cuts(int scene, Stage at) {
        return Stream.of(
                Arguments.of(scene, at, 1, true),
                Arguments.of(scene, at, 10, true),
                Arguments.of(scene, at, 120, true),
                Arguments.of(scene, at, 120, false));
    }

    /**
     * @param ends whether the person stays to the end; else they leave as soon as they may
     */
    @ParameterizedTest
    @MethodSource("cuts")
    void a_cut_line_loses_doubles_and_misreports_nothing(
            int scene, Stage at, int seconds, boolean ends) throws Exception {
        Scene errand = house.scenes().get(scene);
        Money amount = errand.prepare(orders++);
        Path home = folder.resolve("kiosk-" + orders);
        try (CutLine line = new CutLine(house.url(), errand.request());
                Intents intents = Intents.in(home, Clock.systemUTC(), line)) {
            Campus campus = campus(line, intents);
            Visitor person = new Visitor(campus);
            person.signsIn(house.person());
            toTheReview(person, errand, amount);
            line.cut(at, Duration.ofSeconds(seconds));
            orders(person);
            boolean left = goesOn(person, errand, line, ends);
            settled(intents, new Settler(intents, campus::asMachine), line);
            Scene.Count count = errand.count();
            assertTrue(count.agreed());
            assertTrue(left || count.times() == 1, "whoever stays gets it, once");
            assertEquals(List.of(), intents.open());
            assertFalse(person.seen().stream().anyMatch(Step.VisitEnded.class::isInstance));
        }
    }

    private Campus campus(CutLine line, Intents intents) {
        OneCardClient whole = client(line.url(), line);
        OneCardClient dead = client(NOWHERE, line);
        FaultRun faults = new FaultRun(FaultScript.NONE, Clock.systemUTC());
        CardProver cards = new CardProver(CardProver.watching(new SimulatedReader(faults)));
        return new Campus(() -> line.isCut() ? dead : whole, house.machine(), cards, intents);
    }

    private static OneCardClient client(URI server, Pause pause) {
        return new OneCardClient(
                Servers.at(server),
                new Credentials.Nobody(),
                Clock.systemUTC(),
                new SecureRandom(),
                pause);
    }

    /** From the home screen. */
    private static void toTheReview(Visitor person, Scene errand, Money amount)
            throws InterruptedException {
        assertInstanceOf(Step.Home.class, person.step());
        switch (errand.errand()) {
            case "claim" -> person.does(new Event.ClaimWaiting());
            case "transfer" -> {
                person.does(new Event.Choose(Tile.BANK_TRANSFER));
                person.waits();
                person.does(new Event.Confirm());
                String yuan = Long.toString(amount.fen() / 100);
                person.does(Vocabulary.typed(yuan).toArray(Event[]::new));
            }
            case "fee" -> {
                person.does(new Event.Choose(Tile.FEES));
                person.waits();
                person.does(payee(person.step(), FeeScene.PAYEE));
                person.waits();
                String yuan = Long.toString(amount.fen() / 100);
                person.does(Vocabulary.typed(yuan).toArray(Event[]::new));
            }
            default -> throw new AssertionError("say here how to begin " + errand.errand());
        }
        assertInstanceOf(OrderStep.Review.class, person.step());
    }

    static Event payee(Step step, String code) {
        FeeStep.Choosing at = assertInstanceOf(FeeStep.Choosing.class, step);
        return at.payees().payees().stream()
                .filter(payee -> payee.terms().code().equals(code))
                .findFirst()
                .map(FeeEvent.PickPayee::new)
                .orElseThrow();
    }

    /** Presses the button of the review, and types the payment password where it is wanted. */
    private void orders(Visitor person) {
        person.does(new Event.Confirm());
        if (person.step() instanceof OrderStep.Pin) {
            typesPin(person);
        }
    }

    private void typesPin(Visitor person) {
        person.does(Vocabulary.typed(house.person().payment()).toArray(Event[]::new));
    }

    /**
     * @return whether the person left before the end
     */
    private boolean goesOn(Visitor person, Scene errand, CutLine line, boolean ends)
            throws InterruptedException {
        for (int i = 0; i < MOST_QUESTIONS; i++) {
            switch (person.step()) {
                case OrderStep.Done _ -> {
                    assertEquals(1, errand.count().times(), "done is done");
                    return false;
                }
                case OrderStep.Declined declined -> {
                    assertEquals(0, errand.count().times(), "nothing moved, as it says");
                    assertTrue(declined.why().mayRepeat());
                    if (!ends) {
                        return true;
                    }
                    line.pause(PATIENCE);
                    person.does(new Event.Retry());
                    orders(person);
                }
                case OrderStep.Pin _ -> typesPin(person);
                case OrderStep.Unknown _ when !ends -> {
                    person.does(new Event.Confirm());
                    return true;
                }
                default -> person.waits();
            }
        }
        throw new AssertionError("it never ended: " + person.step());
    }

    /** The person has gone; the machine goes on by itself. */
    private static void settled(Intents intents, Settler settler, CutLine line) {
        intents.letGo();
        for (int i = 0; i < MOST_QUESTIONS && !intents.left().isEmpty(); i++) {
            settler.round();
            line.pause(Duration.ofSeconds(5));
        }
    }
}
