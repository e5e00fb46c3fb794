package campus.onecard.server.database;

import campus.onecard.server.home.StartRefused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A running database server. One platform thread starts it, reads what it says and stays until it
 * ends: the system's death signal is tied to the thread that started the process.
 */
final class EngineProcess {

    /** The refusal's key when somebody else has the port. */
    static final String PORT_TAKEN = "database.port";

    private static final Pattern LIBRARY =
            Pattern.compile("error while loading shared libraries: ([^:]+):");
    private static final int REMEMBERED_LINES = 8;

    /** Ends the server when the pipe from this program breaks; for systems without setpriv. */
    private static final String PIPE_GUARD =
            """
            exec 3<&0; "$@" </dev/null 3<&- & p=$!; trap "kill -TERM $p" TERM INT; \
            (cat <&3 >/dev/null; kill -TERM $p) & w=$!; exec 3<&-; wait $p; r=$?; kill $w; exit $r\
            """;

    private final CompletableFuture<Process> started = new CompletableFuture<>();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final Deque<String> lastLines = new ArrayDeque<>();
    private final Consumer<String> log;

    private EngineProcess(Consumer<String> log) {
        this.log = log;
    }

    /**
     * Starts the server and returns when it takes connections.
     *
     * @param log hears every line the server says
     * @throws StartRefused when it ends before that, or is not ready in a minute
     */
    static EngineProcess start(List<String> command, Consumer<String> log) throws IOException {
        EngineProcess engine = new EngineProcess(log);
        List<String> guarded = guarded(command);
        Thread.ofPlatform().daemon().name("mariadb").start(() -> engine.run(guarded));
        engine.awaitReady();
        return engine;
    }

    /** Asks the server to end, and waits until it has written everything down. */
    void stop() {
        Process process = started.join();
        // Not process.destroy(), which would close the pipe and lose the server's last words.
        process.toHandle().destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Of the server and of the guard that may stand before it. */
    Duration cpuTime() {
        ProcessHandle process = started.join().toHandle();
        return Stream.concat(Stream.of(process), process.descendants())
                .map(p -> p.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Done when the server has ended, for whatever reason. */
    CompletableFuture<Process> ended() {
        return started.join().onExit();
    }

    private static List<String> guarded(List<String> command) {
        List<String> guarded = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setpriv"))) {
            guarded.addAll(List.of("/usr/bin/setpriv", "--pdeathsig", "TERM", "--"));
        } else {
            guarded.addAll(List.of("/bin/sh", "-c", PIPE_GUARD, "sh"));
        }
        guarded.addAll(command);
        return guarded;
    }

    private void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            started.complete(process);
            listen(process);
            process.waitFor();
            ready.completeExceptionally(refusal(String.join("\n", lastLines)));
        } catch (IOException | InterruptedException e) {
            started.completeExceptionally(e);
            ready.completeExceptionally(e);
        }
    }

    private void listen(Process process) {
        try (var lines = process.inputReader()) {
            lines.lines().forEach(this::heard);
        } catch (IOException | UncheckedIOException e) {
            // The pipe was closed under us, as Java does when a process ends: no more to hear.
            log.accept("no more to hear from the database");
        }
    }

    private void heard(String line) {
        log.accept(line);
        lastLines.addLast(line);
        if (lastLines.size() > REMEMBERED_LINES) {
            lastLines.removeFirst();
        }
        if (line.contains("ready for connections")) {
            ready.complete(null);
        }
    }

    /** Why a server ended, from the last lines it said. */
    static StartRefused refusal(String said) {
        Matcher library = LIBRARY.matcher(said);
        if (library.find()) {
            return new StartRefused("database.library", library.group(1));
        }
        if (said.contains("Bind on TCP/IP port")) {
            return new StartRefused(PORT_TAKEN);
        }
        return new StartRefused("database.ended", said);
    }

    private void awaitReady() throws IOException {
        try {
            ready.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StartRefused refused) {
                throw refused;
            }
            throw new IOException("the database server could not be started", e.getCause());
        } catch (TimeoutException e) {
            stop();
            throw new StartRefused("database.slow").because(e);
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
            throw new StartRefused("database.interrupted").because(e);
        }
    }
}
