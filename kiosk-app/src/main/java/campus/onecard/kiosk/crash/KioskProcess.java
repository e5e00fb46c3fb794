package campus.onecard.kiosk.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A {@link ScriptedKioskMain} in its own process, with this program's own Java and class path. */
final class KioskProcess implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 90;

    private final Process process;
    private final List<String> said = new ArrayList<>();

    KioskProcess(ScriptedKioskMain.Order order) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx512m",
                                "-Dfile.encoding=UTF-8",
                                "-Dstdout.encoding=UTF-8",
                                "-Djava.awt.headless=true",
                                "-Dglass.platform=headless",
                                "-Dprism.order=sw",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ScriptedKioskMain.class.getName()));
        command.addAll(order.words());
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Thread.ofPlatform().daemon().name("said").start(this::listen);
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (said) {
                    said.add(line);
                    said.notifyAll();
                }
            }
        } catch (IOException e) {
            // It was killed in the middle of a word.
        }
        synchronized (said) {
            said.add("ENDED");
            said.notifyAll();
        }
    }

    /**
     * Waits until it says this line.
     *
     * @throws IllegalStateException when it ends instead, or takes too long; with what it said
     */
    void await(String line) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        synchronized (said) {
            while (!said.contains(line)) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0 || said.contains("ENDED")) {
                    throw new IllegalStateException(
                            "the kiosk never said " + line + ":\n" + String.join("\n", said));
                }
                said.wait(left);
            }
        }
    }

    /** Whether it said this line so far. */
    boolean said(String line) {
        synchronized (said) {
            return said.contains(line);
        }
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
