package campus.onecard.kiosk.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.Credentials;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Pause;
import campus.onecard.client.Servers;
import campus.onecard.devices.card.DeviceLoop;
import campus.onecard.devices.card.simulator.DemoCards;
import campus.onecard.devices.card.simulator.SimulatedReader;
import campus.onecard.devices.card.virtual.Traits;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.FaultScript;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.kiosk.Functions;
import campus.onecard.kiosk.crash.CutLine.Stage;
import campus.onecard.kiosk.demo.DemoPerson;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.effect.CardProver;
import campus.onecard.kiosk.intent.Intents;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Step;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * The line is cut for 1 s, 10 s or 2 min at every question of every function, from sign-in to
 * sign-out: whoever stays gets what they came for, once, and no restart is needed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryQuestionCutTest {

    private static final URI NOWHERE = URI.create("http://127.0.0.1:9");
    private static final List<Integer> SECONDS = List.of(1, 10, 120);

    /** With it every question is cut for each of them, else for one after the other. */
    private static final boolean ALL = Boolean.getBoolean("onecard.cuts.all");

    private static final int MOST_STEPS = 300;

    /** Before a person tries once more. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Of one screen. */
    private static final Duration READING = Duration.ofSeconds(2);

    private CrashHouse house;
    private CutLine line;
    private Intents intents;
    private Campus campus;
    private DeviceLoop loop;
    private final SimulatedReader reader =
            new SimulatedReader(new FaultRun(FaultScript.NONE, Clock.systemUTC()));
    private final DemoCards cards = new DemoCards(new SplittableRandom(7), Traits.PLAIN);

    @BeforeAll
    void open(@TempDir Path home) throws IOException {
        house = new CrashHouse(home);
        line = new CutLine(house.url(), "");
        intents = Intents.in(home.resolve("kiosk"), Clock.systemUTC(), line);
        loop = CardProver.watching(reader);
        loop.start(_ -> {});
        OneCardClient whole = client(line.url(), line);
        OneCardClient dead = client(NOWHERE, line);
        campus =
                new Campus(
                        () -> line.isCut() ? dead : whole,
                        house.machine(),
                        new CardProver(loop),
                        intents);
    }

    @AfterAll
    void close() throws IOException {
        loop.close();
        intents.close();
        line.close();
        house.close();
    }

    private static OneCardClient client(URI server, Pause pause) {
        return new OneCardClient(
                Servers.at(server),
                new Credentials.Nobody(),
                Clock.systemUTC(),
                new SecureRandom(),
                pause);
    }

    Stream<Determined> errands() {
        DemoPerson regular = house.person();
        DemoPerson heavy = house.person("heavy");
        CardSerial hers = heavy.card().orElseThrow();
        Event card = new Event.CardPresented(hers);
        return Stream.concat(
                house.scenes().stream().map(scene -> new Errands.Pays(scene, regular)),
                Stream.of(
                        new Errands.Password(house.person("lost")),
                        new Errands.Limit(heavy, card),
                        new Errands.Lookup(heavy),
                        new CardErrand(heavy, card, false),
                        new CardErrand(heavy, card, true)));
    }

    @ParameterizedTest
    @MethodSource("errands")
    void a_cut_at_any_question_is_healed_without_a_restart(Determined errand) throws Exception {
        reader.insert(cards.of(house.person("heavy").card().orElseThrow()));
        Visitor visitor = new Visitor(campus);
        int first = ALL ? 0 : errand.toString().length();
        int cuts = 0;
        for (int round = first; round < first + (ALL ? SECONDS.size() : 1); round++) {
            int at = 1;
            while (isCutIn(visitor, errand, at, round)) {
                at++;
                cuts++;
            }
        }
        assertTrue(cuts > 1, errand + " asks something");
        assertEquals(List.of(), intents.open());
    }

    /**
     * @param at which question is cut, from 1
     * @param round decides for how long, and where the question is then
     * @return whether there were that many
     */
    private boolean isCutIn(Visitor visitor, Determined errand, int at, int round)
            throws Exception {
        errand.begin();
        visitor.refreshes();
        int seconds = SECONDS.get((at + round) % SECONDS.size());
        Stage stage = Stage.values()[(at / SECONDS.size() + round) % Stage.values().length];
        int[] asked = {0};
        for (int i = 0; !errand.isThere(visitor.step()); i++) {
            Step here = visitor.step();
            assertTrue(i < MOST_STEPS, () -> errand + " never ends: " + here);
            assertTrue(!(here instanceof Step.VisitEnded), "the visit goes on");
            if (!Functions.questions(here).isEmpty()) {
                visitor.waits(
                        () -> {
                            if (++asked[0] == at) {
                                line.cut(stage, Duration.ofSeconds(seconds));
                            }
                        });
            } else {
                visitor.does(errand.does(here).toArray(Event[]::new));
                line.pause(visitor.step().equals(here) ? PATIENCE : READING);
            }
        }
        line.whole();
        assertTrue(errand.isSo(), () -> errand + " cut at " + at + " " + stage);
        return asked[0] >= at;
    }
}
