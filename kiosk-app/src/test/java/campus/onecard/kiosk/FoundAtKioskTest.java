package campus.onecard.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import campus.onecard.client.Pause;
import campus.onecard.devices.card.DeviceLoop;
import campus.onecard.devices.card.simulator.DemoCards;
import campus.onecard.devices.card.simulator.SimulatedReader;
import campus.onecard.devices.card.virtual.Traits;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.FaultScript;
import campus.onecard.domain.api.FoundRoutes;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.kiosk.demo.Hands;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.effect.CardProver;
import campus.onecard.kiosk.found.FoundStep;
import campus.onecard.kiosk.intent.Intents;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.ui.testkit.FxKit;

import javafx.application.Platform;
import javafx.scene.Scene;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/** A finder at a real kiosk with a card that proves itself to the real server. */
@ExtendWith(FxKit.class)
class FoundAtKioskTest {

    private final Clock clock = Clock.systemUTC();
    private final SimulatedReader reader =
            new SimulatedReader(new FaultRun(FaultScript.NONE, clock));

    @Test
    void M_01_only_a_card_that_lies_on_the_reader_is_stopped(@TempDir Path home) throws Exception {
        try (RealCampus server = new RealCampus(home.resolve("server"));
                Intents intents = Intents.in(home, clock, Pause.REAL)) {
            CardSerial card =
                    server.people(home).person("regular").orElseThrow().card().orElseThrow();
            DemoCards cards = new DemoCards(new SplittableRandom(7), Traits.PLAIN);
            DeviceLoop loop = CardProver.watching(reader);
            Campus campus =
                    new Campus(server::client, server.newKiosk(), new CardProver(loop), intents);
            Ids ids = new Ids(clock, new SecureRandom());
            Kiosk kiosk = FxKit.on(() -> Kiosk.of(clock, campus, loop, ids, Platform::runLater));
            Hands hands = shown(kiosk);
            reader.insert(cards.of(card));
            hands.until(Step.EnterPassword.class);
            hands.press("found");
            hands.until(FoundStep.Confirming.class);
            reader.remove();
            hands.until(FoundStep.Confirming.class, _ -> hasNoCard(kiosk));
            hands.press("forward");
            hands.until(FoundStep.LayAgain.class);
            assertEquals(0, waiting(campus), "nobody stopped it");
            reader.insert(cards.of(card));
            hands.until(FoundStep.Thanked.class);
            assertEquals(1, waiting(campus));
            FxKit.run(kiosk::close);
        }
    }

    private static boolean hasNoCard(Kiosk kiosk) {
        return !kiosk.conductor().journey().station().cardOnReader();
    }

    private static int waiting(Campus campus) {
        return Objects.requireNonNull(
                        campus.asMachine().call(FoundRoutes.NOTICES, Map.of(), Map.of(), null))
                .notices()
                .size();
    }

    private static Hands shown(Kiosk kiosk) {
        Scene scene = FxKit.show(kiosk.window().pane(), 540, 960);
        FxKit.run(() -> kiosk.run(scene));
        Hands hands = new Hands(kiosk, Duration.ofSeconds(30));
        hands.until(Step.Attract.class, at -> at.station().self().isPresent());
        return hands;
    }
}
