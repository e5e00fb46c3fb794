package campus.onecard.devices.card.simulator;

import campus.onecard.devices.process.Leash;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A PC/SC service (pcscd) of our own with virtual readers (vpcd), for demos and tests. There can be
 * only one per machine, so whoever starts one holds a lock file, and one that runs already is left
 * alone. Linux only. vpcd listens on all interfaces: never in a delivered machine.
 */
public final class Pcscd implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Pcscd.class);
    private static final Path PROGRAM = Path.of("/usr/sbin/pcscd");
    private static final Path DRIVER = Path.of("/usr/lib/pcsc/drivers/serial/libifdvpcd.so");
    private static final Path SOCKET = Path.of("/run/pcscd/pcscd.comm");
    private static final String[] NONE = {};
    private static final int LONGEST_START_MILLIS = 10_000;

    private final Path folder;
    private final Path pid;
    private final FileChannel lock;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private volatile Optional<Process> process = Optional.empty();

    /**
     * A virtual reader.
     *
     * @param name PC/SC tells it with two numbers behind it
     * @param port on which its first slot listens; the next higher one is taken too
     */
    public record Reader(String name, int port) {}

    private Pcscd(Path folder, FileChannel lock, Path pid) {
        this.folder = folder;
        this.lock = lock;
        this.pid = pid;
    }

    /** Why this machine cannot run one, with what to install; empty when it can. */
    public static Optional<String> missing() {
        return Files.isExecutable(PROGRAM) && Files.isReadable(DRIVER)
                ? Optional.empty()
                : Optional.of(
                        "pcscd or its virtual reader is not installed; on Debian: apt-get install"
                                + " --no-install-recommends pcscd libpcsclite1 vsmartcard-vpcd");
    }

    /**
     * Waits until no other program of ours has one, then takes the lock; starts nothing yet.
     *
     * @param folder its own, for configuration and log
     * @param wait whether to wait for another program of ours; else that is an error
     * @throws IOException with what to do when another PC/SC service runs here
     */
    public static Pcscd reserve(Path folder, boolean wait) throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        FileChannel lock =
                FileChannel.open(
                        temporary.resolve("onecard-pcscd.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            if ((wait ? lock.lock() : lock.tryLock()) == null) {
                throw new IOException("another program of OneCard's runs pcscd here");
            }
            Pcscd ours = new Pcscd(folder, lock, temporary.resolve("onecard-pcscd.pid"));
            ours.clearAway();
            if (answers()) {
                throw new IOException(
                        "a PC/SC service runs on this machine already and is left alone; stop it"
                                + " (pcscd) to use virtual readers");
            }
            return ours;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Starts it with these readers and waits until it answers.
     *
     * @throws IOException when it does not, with where its log is
     */
    public void start(List<Reader> readers) throws IOException, InterruptedException {
        Path readersFolder = Files.createDirectories(folder.resolve("readers"));
        Files.writeString(readersFolder.resolve("onecard"), configuration(readers));
        Path log = folder.resolve("pcscd.log");
        Process started =
                Leash.prepare(PROGRAM.toString(), "--foreground", "--config", "" + readersFolder)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start();
        process = Optional.of(started);
        started.onExit().thenRun(() -> tellUnlessStopped(started));
        Files.writeString(pid, Long.toString(started.pid()));
        for (int waited = 0; !answers(); waited += 10) {
            if (started.waitFor(10, TimeUnit.MILLISECONDS) || waited > LONGEST_START_MILLIS) {
                stop();
                throw new IOException("pcscd did not start; its log is " + log);
            }
        }
    }

    private static String configuration(List<Reader> readers) {
        return readers.stream()
                .map(
                        reader ->
                                """
                                FRIENDLYNAME "%s"
                                DEVICENAME /dev/null:%d
                                LIBPATH %s
                                CHANNELID %d
                                """
                                        .formatted(
                                                reader.name(),
                                                reader.port(),
                                                DRIVER,
                                                reader.port()))
                .collect(Collectors.joining("\n"));
    }

    /** Ends it as an administrator would. May be started again. */
    public void stop() {
        Optional<Process> running = process;
        process = Optional.empty();
        running.ifPresent(Leash::end);
    }

    /** Ends it for good and lets others have one. */
    @Override
    public void close() {
        stop();
        try {
            Files.deleteIfExists(pid);
            lock.close();
        } catch (IOException e) {
            LOG.debug("letting go of the lock", e);
        }
    }

    /** One whose program was killed may be ending still: we hold the lock, so it was ours. */
    private void clearAway() throws IOException {
        String number = Files.exists(pid) ? Files.readString(pid).strip() : "";
        if (number.matches("[0-9]{1,9}")) {
            ProcessHandle.of(Long.parseLong(number))
                    .filter(left -> List.of(left.info().arguments().orElse(NONE)).contains("leash"))
                    .ifPresent(Pcscd::awaitEnd);
        }
    }

    private static void awaitEnd(ProcessHandle leash) {
        try {
            leash.onExit().orTimeout(LONGEST_START_MILLIS, TimeUnit.MILLISECONDS).join();
        } catch (CompletionException e) {
            LOG.warn("a pcscd of a program that was killed does not end");
        }
    }

    /** Ends when it does without {@link #stop}: somebody else ended it. */
    public CompletableFuture<Void> ended() {
        return ended;
    }

    private void tellUnlessStopped(Process gone) {
        if (process.filter(gone::equals).isPresent()) {
            ended.complete(null);
        }
    }

    private static boolean answers() {
        try (SocketChannel socket = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return socket.connect(UnixDomainSocketAddress.of(SOCKET));
        } catch (IOException e) {
            return false;
        }
    }
}
