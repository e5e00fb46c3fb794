package campus.onecard.kiosk;

import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Pause;
import campus.onecard.client.Servers;
import campus.onecard.devices.card.DeviceLoop;
import campus.onecard.devices.card.simulator.DemoCards;
import campus.onecard.devices.card.simulator.SimulatedReader;
import campus.onecard.devices.card.virtual.Traits;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.FaultScript;
import campus.onecard.domain.id.Ids;
import campus.onecard.kiosk.demo.Demo;
import campus.onecard.kiosk.demo.DemoClock;
import campus.onecard.kiosk.demo.DemoFile;
import campus.onecard.kiosk.demo.DemoIdReader;
import campus.onecard.kiosk.demo.DemoPerson;
import campus.onecard.kiosk.demo.DemoReader;
import campus.onecard.kiosk.demo.Finger;
import campus.onecard.kiosk.demo.Hands;
import campus.onecard.kiosk.demo.ServerLine;
import campus.onecard.kiosk.demo.Stopwatch;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.effect.CardProver;
import campus.onecard.kiosk.intent.Intents;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Step;

import com.sun.management.HotSpotDiagnosticMXBean;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A kiosk as a process of its own, so that its memory holds nothing of a test. People come and go;
 * after each way to end a visit it writes down what is left: memory, scene, and what was secret.
 */
final class WatchedKioskMain {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final URI NOWHERE = URI.create("http://127.0.0.1:9");

    private final Path folder;
    private final Path people;
    private final SimulatedReader reader;
    private final DemoCards cards = new DemoCards(new SplittableRandom(7), Traits.PLAIN);
    private final DemoClock clock = new DemoClock(Clock.systemUTC());
    private final ServerLine line;
    private final Kiosk kiosk;
    private final Secrets secrets = new Secrets();

    /** Server, file of the people, folder with an identity in it. */
    public static void main(String[] words) throws Exception {
        Path folder = Path.of(words[2]);
        KioskLog.into(folder);
        KioskMain.startToolkit();
        WatchedKioskMain main =
                new WatchedKioskMain(URI.create(words[0]), Path.of(words[1]), folder);
        main.walked();
        main.writes("walked");
        main.wentAway();
        main.writes("idle");
        Runtime.getRuntime().halt(0);
    }

    private WatchedKioskMain(URI server, Path people, Path folder) {
        this.folder = folder;
        this.people = people;
        this.line = new ServerLine(client(server), client(NOWHERE));
        this.reader = new SimulatedReader(new FaultRun(FaultScript.NONE, Clock.systemUTC()));
        DeviceLoop loop = CardProver.watching(reader);
        DeviceIdentity machine = DeviceIdentity.load(folder.resolve("identity")).orElseThrow();
        Intents intents = Intents.in(folder, Clock.systemUTC(), Pause.REAL);
        Campus campus = new Campus(line, machine, new CardProver(loop), intents);
        Ids ids = new Ids(clock, new SecureRandom());
        this.kiosk = JourneyThread.on(() -> Kiosk.of(clock, campus, loop, ids, Platform::runLater));
        JourneyThread.on(this::shown);
    }

    private boolean shown() {
        kiosk.conductor().watch((_, now) -> secrets.of(now));
        Stage stage = new Stage();
        Scene scene = new Scene(kiosk.window().pane(), 540, 960);
        stage.setScene(scene);
        kiosk.run(scene);
        stage.show();
        return true;
    }

    private static OneCardClient client(URI server) {
        return new OneCardClient(
                Servers.at(server),
                new Credentials.Nobody(),
                Clock.systemUTC(),
                new SecureRandom(),
                Pause.REAL);
    }

    /** All seven functions, signed out of each time. */
    private void walked() {
        DemoReader inside = new DemoReader(reader, reader, Optional.of("a test"));
        DemoFile file = DemoFile.read(people);
        new Demo(file, inside, DemoIdReader.NONE, cards, line, clock, new Stopwatch())
                .walk(kiosk, new Finger());
    }

    /** Leaves in the middle of the transactions, the card taken along. */
    private void wentAway() {
        Hands hands = signedIn("heavy");
        hands.press("tile-transactions");
        hands.until(Step.Transactions.class, at -> at.pages().current().isPresent());
        clock.forward(Duration.ofSeconds(62));
        hands.untilShown("idle-stay");
        clock.forward(Duration.ofSeconds(20));
        hands.until(Step.Attract.class);
    }

    private Hands signedIn(String id) {
        DemoPerson person = DemoFile.read(people).person(id).orElseThrow();
        Hands hands = new Hands(kiosk, PATIENCE);
        hands.until(Step.Attract.class, at -> !at.station().cardOnReader());
        reader.insert(cards.of(person.card().orElseThrow()));
        hands.until(Step.EnterPassword.class);
        hands.type(person.login());
        hands.press("forward");
        hands.until(Step.Home.class, at -> at.overview() instanceof Fetched.Here);
        reader.remove();
        return hands;
    }

    /** Those of the visit end beside the screen; two clients go on, each with one thread. */
    private static void untilConnectionsHaveGone(Hands hands) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (selectors() > 2) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the connections of the visit are still there");
            }
            hands.settle();
        }
    }

    private static long selectors() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().endsWith("-SelectorManager"))
                .count();
    }

    private void writes(String name) throws Exception {
        untilConnectionsHaveGone(new Hands(kiosk, PATIENCE));
        String scene = JourneyThread.on(() -> SceneWords.of(kiosk.window().pane().getScene()));
        java.nio.file.Files.writeString(folder.resolve(name + ".scene"), scene);
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .dumpHeap(folder.resolve(name + ".hprof").toString(), true);
        secrets.write(folder.resolve(name + ".secrets"));
        System.out.println("WROTE " + name);
    }
}
