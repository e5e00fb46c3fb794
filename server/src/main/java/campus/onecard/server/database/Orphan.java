package campus.onecard.server.database;

import campus.onecard.server.home.StartRefused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Database servers that a killed program left behind on a data folder. They are told by their own
 * command line, not by a process number in a file, which may name a stranger by now.
 */
final class Orphan {

    private Orphan() {}

    /**
     * Ends every server on the folder and waits until it has gone. The caller holds the home's
     * lock, so whatever runs there has lost its owner.
     */
    static void endAll(Path data) {
        ProcessHandle.allProcesses().filter(p -> worksOn(p, data)).forEach(Orphan::end);
    }

    private static boolean worksOn(ProcessHandle process, Path data) {
        String folder = "--datadir=" + data;
        return arguments(process).stream()
                .anyMatch(a -> a.equals(folder) || a.startsWith(folder + "-new-"));
    }

    private static List<String> arguments(ProcessHandle process) {
        Path commandLine = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            String line = Files.readString(commandLine, StandardCharsets.ISO_8859_1);
            byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
            return List.of(new String(bytes, StandardCharsets.UTF_8).split("\0"));
        } catch (IOException e) {
            return process.info().arguments().map(List::of).orElse(List.of());
        }
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(60, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException | InterruptedException e) {
            throw new StartRefused("database.orphan", process.pid()).because(e);
        }
    }
}
