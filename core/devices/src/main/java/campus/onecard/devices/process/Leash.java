package campus.onecard.devices.process;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * Holds another program so that it ends with this one, even when this one is killed: a shell
 * between them reads a pipe that only this process writes to, and ends the other when the pipe
 * does. Linux and macOS.
 */
public final class Leash {

    private static final Logger LOG = LoggerFactory.getLogger(Leash.class);
    private static final long PATIENCE_SECONDS = 5;

    private static final String SHELL =
            """
            exec 3<&0
            "$@" </dev/null 3<&- &
            held=$!
            { cat <&3; kill "$held"; } >/dev/null 2>&1 &
            watch=$!
            exec 3<&-
            wait "$held"
            code=$?
            kill "$watch" 2>/dev/null
            exit $code
            """;

    private Leash() {}

    /** Prepares a program to be started on a leash; its output may be sent elsewhere first. */
    public static ProcessBuilder prepare(String... command) {
        List<String> all = new ArrayList<>(List.of("sh", "-c", SHELL, "leash"));
        all.addAll(List.of(command));
        return new ProcessBuilder(all);
    }

    /** Ends it as an administrator would, and waits; kills it when it does not listen. */
    public static void end(Process held) {
        List<ProcessHandle> below = held.descendants().toList();
        try {
            held.getOutputStream().close();
            held.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (IOException | CompletionException e) {
            LOG.warn("a program does not end when asked and is killed: {}", held.info());
            below.forEach(ProcessHandle::destroyForcibly);
            held.destroyForcibly();
        }
    }
}
