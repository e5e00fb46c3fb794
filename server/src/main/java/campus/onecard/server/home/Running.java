package campus.onecard.server.home;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * Who uses a home. Kept in {@code running.properties} there, for people and for other commands.
 *
 * @param pid the process
 * @param doing which command it runs, for example {@code serve}
 * @param since when it took the home
 * @param url where its server answers; empty until it does
 */
public record Running(long pid, String doing, Instant since, Optional<URI> url) {

    /** The process that uses the home now; empty when there is none. */
    public static Optional<Running> in(Home home) {
        return read(home.running()).filter(r -> ProcessHandle.of(r.pid).isPresent());
    }

    static Optional<Running> read(Path file) {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
            return Optional.of(
                    new Running(
                            Long.parseLong(lines.getProperty("pid", "")),
                            lines.getProperty("doing", "?"),
                            Instant.parse(lines.getProperty("since", "")),
                            Optional.ofNullable(lines.getProperty("url")).map(URI::create)));
        } catch (IOException | RuntimeException e) {
            // Missing or half-written: nobody can be told from it.
            return Optional.empty();
        }
    }

    void write(Path file) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.write(
                fresh,
                List.of(
                        "pid=" + pid,
                        "doing=" + doing,
                        "since=" + since,
                        url.map(u -> "url=" + u).orElse("# not serving yet")));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    Running at(URI here) {
        return new Running(pid, doing, since, Optional.of(here));
    }
}
