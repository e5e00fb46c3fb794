package campus.onecard.devices.console;

import campus.onecard.devices.WrongFile;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.FaultScript;
import campus.onecard.domain.text.Texts;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Runs simulated devices until it is stopped. Standard output is a devices.conf for them; what else
 * there is to say goes to standard error.
 */
public final class SimulatorMain {

    private SimulatorMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        String given = System.getenv("ONECARD_HOME");
        Path home =
                given == null
                        ? Path.of(System.getProperty("user.home"), ".onecard")
                        : Path.of(given);
        CountDownLatch stopped = new CountDownLatch(1);
        Texts texts = Words.of(System.getenv("LANG"));
        try {
            List<Simulated> running =
                    start(List.of(arguments), home.resolve("simulator"), texts, out);
            err.println(texts.get("simulator.sum", "" + running.size()));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAll(running, err)));
            stopped.await();
        } catch (Wrong e) {
            err.println(e.getMessage());
            System.exit(2);
        }
    }

    /**
     * @param folder for pseudo-terminals
     * @param out takes the configuration of an app
     * @return what runs; at least one
     * @throws Wrong when nothing was started
     */
    static List<Simulated> start(List<String> arguments, Path folder, Texts texts, PrintWriter out)
            throws Wrong {
        List<SimulatedKind> kinds = new ArrayList<>();
        FaultScript script = FaultScript.NONE;
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).equals("--faults") && i + 1 < arguments.size()) {
                script = script(Path.of(arguments.get(++i)), texts);
            } else {
                String word = arguments.get(i);
                kinds.add(SimulatedKind.of(word).orElseThrow(() -> usage(word, texts)));
            }
        }
        List<Simulated> running = new ArrayList<>();
        for (SimulatedKind kind : kinds.isEmpty() ? List.of(SimulatedKind.values()) : kinds) {
            Simulated simulated = kind.start(folder, new FaultRun(script, InstantSource.system()));
            running.add(simulated);
            out.println(simulated.configuration(texts));
        }
        return running;
    }

    private static Wrong usage(String word, Texts texts) {
        return new Wrong(texts.get("simulator.usage", word, SimulatedKind.words()));
    }

    private static FaultScript script(Path file, Texts texts) throws Wrong {
        try {
            return FaultScript.read(file);
        } catch (WrongFile e) {
            throw new Wrong(e.sentences(texts.language()));
        } catch (IOException e) {
            throw new Wrong(texts.get("simulator.unreadable", file));
        }
    }

    private static void stopAll(List<Simulated> running, PrintWriter err) {
        for (Simulated simulated : running) {
            try {
                simulated.close();
            } catch (IOException e) {
                err.println(new UncheckedIOException(e).getMessage());
            }
        }
    }
}
