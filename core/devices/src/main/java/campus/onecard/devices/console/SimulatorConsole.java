package campus.onecard.devices.console;

import campus.onecard.devices.fault.FaultRun;
import campus.onecard.domain.text.Texts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** Does what is typed while a simulator runs: orders to the device, or lines of a fault script. */
final class SimulatorConsole {

    private final Simulated simulated;
    private final FaultRun faults;
    private final Texts texts;
    private final PrintWriter err;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile int code;

    /**
     * @param err takes answers
     */
    SimulatorConsole(Simulated simulated, FaultRun faults, Texts texts, PrintWriter err) {
        this.simulated = simulated;
        this.faults = faults;
        this.texts = texts;
        this.err = err;
    }

    /**
     * Until the device has gone, or the last line was read and nobody is there any more.
     *
     * @param leashed whether the end of the lines is the end of all
     * @return the exit code
     */
    int obey(InputStream lines, boolean leashed) throws InterruptedException {
        simulated.gone().thenRun(this::gone);
        Thread.ofPlatform().name("orders").daemon().start(() -> read(lines, leashed));
        over.await();
        return code;
    }

    private void gone() {
        err.println(texts.get("simulator.gone", texts.get("simulator.name." + simulated.kind())));
        code = 1;
        over.countDown();
    }

    private void read(InputStream in, boolean leashed) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(this::take);
        } catch (IOException | UncheckedIOException e) {
            err.println(e.getMessage());
        }
        if (leashed) {
            over.countDown();
        }
    }

    /** One line; what is wrong with it is said, and the next one is waited for. */
    void take(String line) {
        try {
            String[] parts = line.split("\\s+", 2);
            Orders.Order order = simulated.orders().words().get(parts[0]);
            if (order != null) {
                order.obey(parts.length == 1 ? "" : parts[1]);
            } else if (line.equals("well")) {
                faults.well();
            } else if (line.contains(":")) {
                faults.play(line);
            } else {
                String words = String.join(", ", simulated.orders().words().keySet());
                throw new Wrong(texts.get("simulator.order", line, words));
            }
        } catch (Wrong | IllegalArgumentException | UncheckedIOException e) {
            err.println(e.getMessage());
        }
    }
}
