package campus.onecard.kiosk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.devices.card.DeviceLoop;
import campus.onecard.devices.card.pcsc.PcscReader;
import campus.onecard.devices.card.simulator.DemoCards;
import campus.onecard.devices.card.simulator.Pcscd;
import campus.onecard.devices.card.simulator.VirtualReader;
import campus.onecard.devices.card.virtual.Traits;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.FaultScript;
import campus.onecard.domain.id.Ids;
import campus.onecard.kiosk.bench.DeviceBench;
import campus.onecard.kiosk.bench.DeviceFigures;
import campus.onecard.kiosk.demo.DemoFile;
import campus.onecard.kiosk.demo.DemoPerson;
import campus.onecard.kiosk.demo.Hands;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.effect.CardProver;
import campus.onecard.kiosk.intent.Intents;
import campus.onecard.kiosk.journey.Station;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.ui.testkit.FxKit;

import javafx.application.Platform;
import javafx.scene.Scene;

import org.junit.jupiter.api.Assumptions;

import java.io.IOException;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.function.Predicate;

import javax.smartcardio.CardException;
import javax.smartcardio.TerminalFactory;

/** A visit over the real PC/SC service, with virtual cards that prove themselves to the server. */
final class PcscVisit {

    private static final String NAME = "OneCard Kiosk Reader";

    private final DemoCards cards = new DemoCards(new SplittableRandom(7), Traits.PLAIN);

    private final RealCampus server;
    private final DemoFile people;
    private final DeviceIdentity machine;
    private final Intents intents;

    PcscVisit(RealCampus server, DemoFile people, DeviceIdentity machine, Intents intents) {
        this.intents = intents;
        this.server = server;
        this.people = people;
        this.machine = machine;
    }

    /**
     * In its middle the PC/SC service is stopped and started again.
     *
     * @param folder for that service; skipped with the reason where it cannot be had
     */
    void withRestart(Path folder) throws Exception {
        try (VirtualReader hand = reader(folder);
                Kiosk kiosk = kiosk()) {
            Hands hands = shown(kiosk);
            signsIn(hands, hand, people.person("regular").orElseThrow());
            hand.unplug();
            hands.until(Step.Home.class);
            assertTrue(
                    until(kiosk, hands, at -> !at.readerUp()),
                    "the visit goes on, and the machine knows");
            hand.plugIn();
            assertTrue(until(kiosk, hands, Station::readerUp));
            hand.remove();
            hands.press("sign-out");
            hands.until(Step.Attract.class, at -> !at.station().cardOnReader());
            signsIn(hands, hand, people.person("heavy").orElseThrow());
            hand.remove();
            assertTrue(until(kiosk, hands, at -> !at.cardOnReader()));
            FxKit.run(kiosk::close);
            if (jdksProviderLives()) {
                measured(hand, people.person("regular").orElseThrow());
            }
        }
    }

    /** It does not survive a restart of the service earlier in the same process (decision 41). */
    private static boolean jdksProviderLives() throws NoSuchAlgorithmException {
        try {
            return !TerminalFactory.getInstance("PC/SC", null).terminals().list().isEmpty();
        } catch (CardException e) {
            return false;
        }
    }

    /** The bench, small: every part of it runs, and nothing is said about time. */
    private void measured(VirtualReader hand, DemoPerson person) throws Exception {
        DeviceFigures figures =
                new DeviceBench(
                                server.client().as(new Credentials.Device(machine)),
                                person.card().orElseThrow(),
                                hand,
                                NAME,
                                2)
                        .run();
        assertTrue(figures.realPace().compareTo(figures.ours()) > 0, figures.toString());
    }

    private static VirtualReader reader(Path home) throws Exception {
        FaultRun faults = new FaultRun(FaultScript.NONE, Clock.systemUTC());
        return VirtualReader.start(reserved(home), NAME, faults);
    }

    private static Pcscd reserved(Path home) {
        Pcscd.missing().ifPresent(why -> Assumptions.abort("SKIPPED: " + why));
        try {
            return Pcscd.reserve(home, true);
        } catch (IOException e) {
            return Assumptions.abort("SKIPPED: " + e.getMessage());
        }
    }

    private Kiosk kiosk() {
        Clock clock = Clock.systemUTC();
        DeviceLoop loop = CardProver.watching(new PcscReader(NAME));
        Campus campus = new Campus(server::client, machine, new CardProver(loop), intents);
        Ids ids = new Ids(clock, new SecureRandom());
        return FxKit.on(() -> Kiosk.of(clock, campus, loop, ids, Platform::runLater));
    }

    private static Hands shown(Kiosk kiosk) {
        Scene scene = FxKit.show(kiosk.window().pane(), 540, 960);
        FxKit.run(() -> kiosk.run(scene));
        Hands hands = new Hands(kiosk, Duration.ofSeconds(30));
        hands.until(Step.Attract.class, at -> at.station().self().isPresent());
        hands.until(Step.Attract.class, at -> at.station().notices().isEmpty());
        return hands;
    }

    private void signsIn(Hands hands, VirtualReader hand, DemoPerson person) {
        hand.insert(cards.of(person.card().orElseThrow()));
        hands.until(Step.EnterPassword.class);
        hands.type(person.login());
        hands.press("forward");
        hands.until(Step.Home.class);
    }

    /** Waits until the machine knows this of itself. */
    private static boolean until(Kiosk kiosk, Hands hands, Predicate<Station> wanted) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() < end) {
            Station station = FxKit.on(() -> kiosk.conductor().journey().station());
            if (wanted.test(station)) {
                return true;
            }
            hands.settle();
        }
        return false;
    }
}
