package campus.onecard.server.database;

import campus.onecard.server.home.StartRefused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * A MariaDB server of our own, on loopback, from the program in the Maven jar. Every commit is
 * flushed to disk. It takes a new random password at every start and ends with this program, even
 * when this program is killed.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    /** Name of the schema, and beginning of the names of all schemas the user may make. */
    static final String SCHEMA = "onecard";

    private static final int TRIES = 5;

    private final EngineProcess process;
    private final DatabaseAddress address;
    private volatile boolean closing;

    private EmbeddedMariaDb(EngineProcess process, DatabaseAddress address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts the server; the first time it unpacks the program and makes the data folder.
     *
     * @param engines where the program is unpacked to, in a folder per version
     * @param data the data folder; the caller makes sure that nobody else uses it
     * @param random makes the password, so it must be a secure one
     * @param log hears every line the server says
     * @throws StartRefused when it cannot start, with the reason
     */
    public static EmbeddedMariaDb start(
            Path engines,
            Path data,
            EngineSize size,
            RandomGenerator random,
            Consumer<String> log) {
        try {
            Path folder = data.toAbsolutePath().normalize();
            EngineFolder engine = EngineFolder.in(engines.toAbsolutePath().normalize());
            Orphan.endAll(folder);
            DataFolder.prepare(engine, folder, size, log);
            byte[] secret = new byte[24];
            random.nextBytes(secret);
            return start(
                    new EngineCommand(engine, folder, size), HexFormat.of().formatHex(secret), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedMariaDb start(
            EngineCommand command, String password, Consumer<String> log) throws IOException {
        Path init = command.data().resolve("onecard-init.sql");
        writeInit(init, password);
        Path remembered = command.data().resolve("onecard-port");
        int port = remembered(remembered);
        for (int attempt = 1; ; attempt++) {
            try {
                EngineProcess process = EngineProcess.start(command.serve(port, init), log);
                Files.writeString(remembered, Integer.toString(port));
                Files.delete(init);
                return new EmbeddedMariaDb(process, address(port, password));
            } catch (StartRefused e) {
                if (attempt == TRIES || !e.key().equals(EngineProcess.PORT_TAKEN)) {
                    throw e;
                }
                port = freePort();
            }
        }
    }

    /**
     * Loopback only, hence no TLS: 11.4 would make a new key at every start, which takes seconds.
     */
    private static DatabaseAddress address(int port, String password) {
        String url = "jdbc:mariadb://127.0.0.1:" + port + "/" + SCHEMA + "?sslMode=disable";
        return new DatabaseAddress(url, SCHEMA, password);
    }

    /** One statement per line. Accounts that come with the server go, ours is made anew. */
    private static void writeInit(Path file, String password) throws IOException {
        List<String> statements =
                List.of(
                        "CREATE DATABASE IF NOT EXISTS " + SCHEMA + ";",
                        "CREATE OR REPLACE USER '%s'@'127.0.0.1' IDENTIFIED BY '%s';"
                                .formatted(SCHEMA, password),
                        "GRANT ALL ON `%s%%`.* TO '%s'@'127.0.0.1';".formatted(SCHEMA, SCHEMA));
        Files.deleteIfExists(file);
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(file, statements);
    }

    private static int remembered(Path file) throws IOException {
        if (Files.exists(file)) {
            try {
                return Integer.parseInt(Files.readString(file).strip());
            } catch (NumberFormatException e) {
                return freePort();
            }
        }
        return freePort();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** How to get in; good until this server is closed. */
    public DatabaseAddress address() {
        return address;
    }

    /** The processor time it took so far; zero where the system does not tell. */
    public Duration cpuTime() {
        return process.cpuTime();
    }

    /** Runs the action when the server has ended although nobody closed it. */
    public void onEnd(Runnable action) {
        process.ended()
                .thenRun(
                        () -> {
                            if (!closing) {
                                action.run();
                            }
                        });
    }

    @Override
    public void close() {
        closing = true;
        process.stop();
    }
}
