package campus.onecard.kiosk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.DeviceIdentity;
import campus.onecard.devices.card.DeviceLoop;
import campus.onecard.devices.card.pcsc.PcscReader;
import campus.onecard.devices.card.simulator.Pcscd;
import campus.onecard.devices.card.simulator.VirtualReader;
import campus.onecard.devices.card.virtual.Traits;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.FaultScript;
import campus.onecard.domain.id.Ids;
import campus.onecard.kiosk.demo.DemoCards;
import campus.onecard.kiosk.demo.DemoFile;
import campus.onecard.kiosk.demo.DemoPerson;
import campus.onecard.kiosk.demo.Hands;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.effect.CardProver;
import campus.onecard.kiosk.journey.Station;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.ui.testkit.FxKit;

import javafx.application.Platform;
import javafx.scene.Scene;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.SplittableRandom;

/** The kiosk over the real PC/SC service, with a virtual card that proves itself to the server. */
@ExtendWith(FxKit.class)
class PcscJourneyTest {

    private static final String NAME = "OneCard Kiosk Reader";

    private final DemoCards cards = new DemoCards(new SplittableRandom(7), Traits.PLAIN);

    @Test
    void a_restart_of_the_pcsc_service_in_the_middle_of_a_visit_ends_nothing(@TempDir Path home)
            throws Exception {
        Pcscd service = reserved(home);
        FaultRun faults = new FaultRun(FaultScript.NONE, Clock.systemUTC());
        try (VirtualReader hand = VirtualReader.start(service, NAME, faults);
                RealCampus server = new RealCampus(home.resolve("server"));
                Kiosk kiosk = kiosk(server)) {
            DemoFile people = server.people(home);
            Hands hands = shown(kiosk);
            signsIn(hands, hand, people.person("regular").orElseThrow());
            hand.unplug();
            hands.until(Step.Home.class);
            assertTrue(until(kiosk, hands, false), "the visit goes on, and the machine knows");
            hand.plugIn();
            assertTrue(until(kiosk, hands, true));
            hand.remove();
            hands.press("sign-out");
            hands.until(Step.Attract.class, at -> !at.station().cardOnReader());
            signsIn(hands, hand, people.person("heavy").orElseThrow());
            hand.remove();
        }
    }

    private static Pcscd reserved(Path home) {
        Pcscd.missing().ifPresent(why -> Assumptions.abort("SKIPPED: " + why));
        try {
            return Pcscd.reserve(home, true);
        } catch (IOException e) {
            return Assumptions.abort("SKIPPED: " + e.getMessage());
        }
    }

    private static Kiosk kiosk(RealCampus server) {
        Clock clock = Clock.systemUTC();
        DeviceIdentity machine = server.newKiosk();
        DeviceLoop loop = CardProver.watching(new PcscReader(NAME));
        Campus campus = new Campus(server::client, machine, new CardProver(loop));
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

    /** Waits until the machine knows its reader up or down. */
    private static boolean until(Kiosk kiosk, Hands hands, boolean up) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() < end) {
            Station station = FxKit.on(() -> kiosk.conductor().journey().station());
            if (station.readerUp() == up) {
                return true;
            }
            hands.settle();
        }
        return false;
    }
}
