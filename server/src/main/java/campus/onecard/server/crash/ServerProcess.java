package campus.onecard.server.crash;

import campus.onecard.server.home.Home;
import campus.onecard.server.home.Secrets;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server as a process of its own, started with this program's own Java and class path. */
final class ServerProcess implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 90;

    private final String mainClass;
    private final Path home;
    private final URI url;
    private Process process;
    private CompletableFuture<Void> up = new CompletableFuture<>();

    /**
     * Starts it; see {@link #awaitUp}.
     *
     * @param mainClass of the server's command line
     * @param home with its configuration in place
     * @param url where it will answer
     */
    ServerProcess(String mainClass, Path home, URI url) throws IOException {
        this.mainClass = mainClass;
        this.home = home;
        this.url = url;
        this.process = start();
    }

    private Process start() throws IOException {
        up = new CompletableFuture<>();
        ProcessBuilder program =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx512m",
                        "-Dstdout.encoding=UTF-8",
                        "-Dlogback.configurationFile=logback.xml",
                        "-cp",
                        System.getProperty("java.class.path"),
                        mainClass,
                        "serve",
                        "--lang=en");
        program.environment().put("ONECARD_HOME", home.toString());
        Process started = program.redirectErrorStream(true).start();
        CompletableFuture<Void> answers = up;
        Thread.ofPlatform().daemon().name("said").start(() -> listen(started, answers));
        return started;
    }

    /** Reads all it says; the first line that names its address says that it is up. */
    private void listen(Process started, CompletableFuture<Void> answers) {
        StringBuilder said = new StringBuilder();
        try (BufferedReader lines = started.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(line).append('\n');
                if (line.contains(url.toString())) {
                    answers.complete(null);
                }
            }
        } catch (IOException e) {
            said.append("no more to hear");
        }
        answers.completeExceptionally(new IllegalStateException("a server ended:\n" + said));
    }

    /**
     * Waits until its door is open.
     *
     * @throws IllegalStateException when it ends instead, with what it said
     */
    void awaitUp() throws InterruptedException {
        try {
            up.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("a server does not start", e);
        }
    }

    URI url() {
        return url;
    }

    long pid() {
        return process.pid();
    }

    /** The key for its operator's routes. */
    String operatorKey() {
        return Secrets.operatorKey(Home.open(home));
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM, and waits for the end. */
    void stop() throws InterruptedException {
        process.toHandle().destroy();
        process.waitFor();
    }

    void restart() throws IOException {
        process = start();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
