package campus.onecard.devices.console;

import campus.onecard.devices.WrongFile;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.FaultScript;
import campus.onecard.domain.text.Texts;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs simulated devices until it is stopped, each in a process of its own. Standard output is a
 * devices.conf for them, standard input takes orders; what else there is to say goes to standard
 * error.
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
        Texts texts = Words.of(System.getenv("LANG"));
        try {
            System.exit(run(List.of(arguments), home.resolve("simulator"), texts, out, err));
        } catch (Wrong e) {
            err.println(e.getMessage());
            System.exit(2);
        }
    }

    /** Runs until it is stopped, or until nothing is left to run. */
    private static int run(
            List<String> arguments, Path folder, Texts texts, PrintWriter out, PrintWriter err)
            throws Wrong, InterruptedException {
        Wish wish = Wish.of(arguments, texts);
        if (wish.kinds().size() > 1) {
            return new SimulatorFleet(wish, texts, out, err).run();
        }
        SimulatedKind kind = wish.kinds().getFirst();
        FaultRun faults = new FaultRun(wish.script(), InstantSource.system());
        Simulated simulated = kind.start(folder, faults);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(simulated, err)));
        out.println(simulated.configuration(texts));
        if (!wish.leashed()) {
            err.println(texts.get("simulator.sum", "1"));
        }
        SimulatorConsole console = new SimulatorConsole(simulated, faults, texts, err);
        return console.obey(System.in, wish.leashed());
    }

    private static void stop(Simulated simulated, PrintWriter err) {
        try {
            simulated.close();
        } catch (IOException e) {
            err.println(e.getMessage());
        }
    }

    /**
     * What was typed.
     *
     * @param kinds at least one
     * @param words the same again, for processes of their own
     * @param leashed started by another simulator: ends when standard input does
     */
    record Wish(
            List<SimulatedKind> kinds, FaultScript script, List<String> words, boolean leashed) {

        /** Said by one simulator process to another. */
        static final String LEASHED = "--leashed";

        static Wish of(List<String> arguments, Texts texts) throws Wrong {
            List<SimulatedKind> kinds = new ArrayList<>();
            List<String> words = new ArrayList<>();
            FaultScript script = FaultScript.NONE;
            for (int i = 0; i < arguments.size(); i++) {
                String word = arguments.get(i);
                if (word.equals("--faults") && i + 1 < arguments.size()) {
                    Path file = Path.of(arguments.get(++i));
                    script = script(file, texts);
                    words.addAll(List.of(word, file.toString()));
                } else if (!word.equals(LEASHED)) {
                    kinds.add(SimulatedKind.of(word).orElseThrow(() -> usage(word, texts)));
                }
            }
            List<SimulatedKind> all =
                    kinds.isEmpty() ? List.of(SimulatedKind.values()) : List.copyOf(kinds);
            return new Wish(all, script, words, arguments.contains(LEASHED));
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
    }
}
