package campus.onecard.kiosk.crash;

import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Pause;
import campus.onecard.client.Servers;
import campus.onecard.devices.card.DeviceLoop;
import campus.onecard.devices.card.simulator.SimulatedReader;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.FaultScript;
import campus.onecard.domain.id.Ids;
import campus.onecard.kiosk.Kiosk;
import campus.onecard.kiosk.KioskLog;
import campus.onecard.kiosk.demo.Hands;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.effect.CardProver;
import campus.onecard.kiosk.intent.Intents;
import campus.onecard.kiosk.intent.Settler;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * A kiosk as a process of its own, without a display, and one customer before it. Every step it
 * comes to is a line {@code AT Review} on its output; once no order is open, {@code EMPTY}. It goes
 * on until it is killed.
 */
final class ScriptedKioskMain {

    /** How the program of its own is told what to do. */
    record Order(
            URI server,
            Path home,
            String errand,
            String yuan,
            String number,
            String login,
            String pin) {

        static Order of(String[] words) {
            return new Order(
                    URI.create(words[0]),
                    Path.of(words[1]),
                    words[2],
                    words[3],
                    words[4],
                    words[5],
                    words[6]);
        }

        /** As the program takes them. */
        List<String> words() {
            return List.of(server.toString(), home.toString(), errand, yuan, number, login, pin);
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofMillis(100);

    private final Order order;
    private final PrintStream out;
    private final Intents intents;
    private final Kiosk kiosk;

    private ScriptedKioskMain(Order order, PrintStream out, Intents intents, Kiosk kiosk) {
        this.order = order;
        this.out = out;
        this.intents = intents;
        this.kiosk = kiosk;
    }

    /** The words of an {@link Order}; the errand {@code settle} has no customer. */
    public static void main(String[] words) throws Exception {
        Order order = Order.of(words);
        KioskLog.into(order.home());
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        CountDownLatch up = new CountDownLatch(1);
        Platform.startup(up::countDown);
        up.await();
        Clock clock = Clock.systemUTC();
        Intents intents = Intents.in(order.home(), clock, Pause.REAL);
        out.println("OPEN " + intents.left().size());
        new ScriptedKioskMain(order, out, intents, joined(order, intents, clock)).run();
    }

    private static Kiosk joined(Order order, Intents intents, Clock clock) {
        OneCardClient client =
                new OneCardClient(
                        Servers.at(order.server()),
                        new Credentials.Nobody(),
                        clock,
                        new SecureRandom(),
                        Pause.REAL);
        DeviceIdentity machine =
                DeviceIdentity.load(order.home().resolve("identity")).orElseThrow();
        DeviceLoop loop =
                CardProver.watching(new SimulatedReader(new FaultRun(FaultScript.NONE, clock)));
        Campus campus = new Campus(() -> client, machine, new CardProver(loop), intents);
        new Settler(intents, campus::asMachine).start();
        Ids ids = new Ids(clock, new SecureRandom());
        return Customer.onScreen(() -> Kiosk.of(clock, campus, loop, ids, Platform::runLater));
    }

    private void run() throws InterruptedException {
        Customer.onScreen(
                () -> {
                    kiosk.conductor().watch((before, now) -> told(before, now));
                    Stage stage = new Stage();
                    Scene scene = new Scene(kiosk.window().pane(), 540, 960);
                    stage.setScene(scene);
                    kiosk.run(scene);
                    stage.show();
                    return stage;
                });
        if (!order.errand().equals("settle")) {
            new Customer(new Hands(kiosk, PATIENCE), order).goes();
        }
        boolean empty = false;
        while (true) {
            if (!empty && intents.open().isEmpty()) {
                out.println("EMPTY");
                empty = true;
            }
            Pause.REAL.pause(GLANCE);
        }
    }

    private void told(
            campus.onecard.kiosk.journey.Journey before, campus.onecard.kiosk.journey.Journey now) {
        String name = now.step().getClass().getSimpleName();
        if (!before.step().getClass().getSimpleName().equals(name)) {
            out.println("AT " + name);
        }
    }
}
