package campus.onecard.devices.console;

import campus.onecard.domain.text.Texts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Several simulators, each a process that ends with this one: it reads a pipe that only this
 * process writes to. An order begins with the simulator's word.
 */
final class SimulatorFleet {

    private final SimulatorMain.Wish wish;
    private final Texts texts;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Map<String, Process> running = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    /**
     * @param out takes the configuration of an app
     * @param err takes the rest
     */
    SimulatorFleet(SimulatorMain.Wish wish, Texts texts, PrintWriter out, PrintWriter err) {
        this.wish = wish;
        this.texts = texts;
        this.out = out;
        this.err = err;
    }

    /**
     * Until the last one has gone.
     *
     * @throws Wrong when one does not start; none runs then
     */
    int run() throws Wrong, InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        for (SimulatedKind kind : wish.kinds()) {
            start(kind.word());
        }
        err.println(texts.get("simulator.sum", "" + running.size()));
        Thread.ofPlatform().name("orders").daemon().start(this::passOrdersOn);
        List<CompletableFuture<Void>> ends = new ArrayList<>();
        running.forEach((word, process) -> ends.add(process.onExit().thenRun(() -> gone(word))));
        CompletableFuture.allOf(ends.toArray(CompletableFuture[]::new)).join();
        return 1;
    }

    private void start(String word) throws Wrong {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dfile.encoding=UTF-8",
                                "-Dstdout.encoding=UTF-8",
                                "-Dstderr.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SimulatorMain.class.getName(),
                                word,
                                SimulatorMain.Wish.LEASHED));
        command.addAll(wish.words());
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            running.put(word, process);
            copySection(process);
        } catch (IOException e) {
            throw new Wrong(texts.get("simulator.start", word));
        }
    }

    /** Its section of the configuration ends with an empty line. */
    private void copySection(Process process) throws IOException {
        BufferedReader said =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line;
        do {
            line = said.readLine();
            if (line == null) {
                throw new IOException("it ended before it had begun");
            }
            out.println(line);
        } while (!line.isEmpty());
    }

    private void passOrdersOn() {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(this::pass);
    }

    private void pass(String line) {
        String[] parts = line.split("\\s+", 2);
        Process process = running.get(parts[0]);
        try {
            if (process == null || parts.length == 1) {
                err.println(texts.get("simulator.whose", String.join(", ", running.keySet())));
                return;
            }
            process.getOutputStream().write((parts[1] + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            err.println(texts.get("simulator.gone", parts[0]));
        }
    }

    private void gone(String word) {
        running.remove(word);
        if (stopping) {
            return;
        }
        err.println(texts.get("simulator.gone", word));
    }

    private void stop() {
        stopping = true;
        for (Process process : running.values()) {
            try {
                process.getOutputStream().close();
            } catch (IOException e) {
                process.destroy();
            }
        }
    }
}
