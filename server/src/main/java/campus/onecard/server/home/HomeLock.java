package campus.onecard.server.home;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Holds a home for one process. The system frees the lock when the process ends, however it ends.
 */
public final class HomeLock implements AutoCloseable {

    private final Home home;
    private final FileChannel channel;
    private final FileLock lock;
    private Running running;

    private HomeLock(Home home, FileChannel channel, FileLock lock, Running running) {
        this.home = home;
        this.channel = channel;
        this.lock = lock;
        this.running = running;
    }

    /**
     * @param doing the command that wants the home, for example {@code serve}
     * @throws StartRefused when another process has it; the sentence names that process
     */
    public static HomeLock take(Home home, String doing, InstantSource clock) {
        long pid = ProcessHandle.current().pid();
        Running mine = new Running(pid, doing, clock.instant(), Optional.empty());
        // Asked first, because within one process even a failed attempt would free the lock.
        if (Running.in(home).filter(HomeLock::isThisProcess).isPresent()) {
            throw refusal(home);
        }
        try {
            FileChannel channel =
                    FileChannel.open(
                            home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            @Nullable FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw refusal(home);
            }
            mine.write(home.running());
            return new HomeLock(home, channel, lock, mine);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * In a container every process may have had our number; one from before our start is not us.
     */
    private static boolean isThisProcess(Running running) {
        ProcessHandle self = ProcessHandle.current();
        Instant started = self.info().startInstant().orElse(Instant.MAX);
        return running.pid() == self.pid() && !running.since().isBefore(started);
    }

    private static StartRefused refusal(Home home) {
        Running holder =
                Running.read(home.running())
                        .orElse(new Running(0, "?", Instant.EPOCH, Optional.empty()));
        return new StartRefused(
                "home.held", home.root(), Long.toString(holder.pid()), holder.doing());
    }

    /** Writes down where this process's server answers. */
    public void serving(URI url) {
        running = running.at(url);
        try {
            running.write(home.running());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(home.running());
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
