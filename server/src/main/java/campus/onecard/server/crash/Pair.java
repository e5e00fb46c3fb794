package campus.onecard.server.crash;

import campus.onecard.client.CallFailure;
import campus.onecard.client.Credentials;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Pause;
import campus.onecard.client.Servers;
import campus.onecard.server.database.Database;
import campus.onecard.server.database.DatabaseAddress;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** One database and two servers on it, each a process of its own, with the same secrets. */
final class Pair implements AutoCloseable {

    static final int LEASE_SECONDS = 2;

    private static final String OWNER = "rw-------";
    private static final int CONNECTIONS = 2;
    private static final int MOST_LOOKS = 600;
    private static final Duration LOOK = Duration.ofMillis(100);

    private final Engine engine;
    private final Database database;
    private final List<ServerProcess> servers = new ArrayList<>();
    private final Clock clock;

    /**
     * Starts the database, lets the campus be made, then starts the servers.
     *
     * @param mainClass of the server's command line
     * @param engines where the database program is unpacked, or will be
     * @param folder an empty one, for everything else
     */
    Pair(String mainClass, Path engines, Path folder, Clock clock) throws Exception {
        this.clock = clock;
        this.engine = new Engine(engines, folder.resolve("data"), 1);
        try {
            this.database = Database.open(engine.address(), CONNECTIONS);
            Settlers.settle(database, clock);
            servers.add(server(mainClass, folder.resolve("one")));
            servers.getFirst().awaitUp();
            Path other = Files.createDirectories(folder.resolve("two"));
            share(folder.resolve("one").resolve("secrets"), other.resolve("secrets"));
            servers.add(server(mainClass, other));
            servers.getLast().awaitUp();
        } catch (Exception e) {
            close();
            throw e;
        }
    }

    private ServerProcess server(String mainClass, Path home) throws IOException {
        Files.createDirectories(home);
        DatabaseAddress address = engine.address();
        Path password = home.resolve("password");
        Files.createFile(
                password,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER)));
        Files.writeString(password, address.password());
        int port = freePort();
        Files.write(
                home.resolve("onecard.properties"),
                List.of(
                        "http.port = " + port,
                        "database.url = " + address.url(),
                        "database.user = " + address.user(),
                        "database.password-file = password",
                        "card.proof = accepted",
                        "lease.seconds = " + LEASE_SECONDS));
        return new ServerProcess(mainClass, home, URI.create("http://127.0.0.1:" + port));
    }

    private static void share(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        to.resolve(from.relativize(file)),
                        java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    Engine engine() {
        return engine;
    }

    Database database() {
        return database;
    }

    List<ServerProcess> servers() {
        return servers;
    }

    /** A client that knows both. */
    OneCardClient client(Credentials who) {
        return client(new Servers(servers.stream().map(ServerProcess::url).toList(), null), who);
    }

    /** A client of only one of them. */
    OneCardClient client(ServerProcess server, Credentials who) {
        return client(Servers.at(server.url()), who);
    }

    private OneCardClient client(Servers known, Credentials who) {
        return new OneCardClient(known, who, clock, new Random(), Pause.REAL);
    }

    /** The one that serves now; the first when none does. */
    ServerProcess serving() {
        return servers.stream().filter(this::isReady).findFirst().orElse(servers.getFirst());
    }

    /** Waits until one of them serves, a minute at most. */
    ServerProcess awaitServing() throws InterruptedException {
        for (int i = 0; i < MOST_LOOKS && servers.stream().noneMatch(this::isReady); i++) {
            Pause.REAL.pause(LOOK);
        }
        return serving();
    }

    /** The one that does not. */
    ServerProcess standby() {
        ServerProcess serving = serving();
        return servers.stream().filter(s -> s != serving).findFirst().orElseThrow();
    }

    boolean isReady(ServerProcess server) {
        try (OneCardClient client = hasty(server)) {
            return client.ready().status().equals("up");
        } catch (CallFailure e) {
            return false;
        }
    }

    private OneCardClient hasty(ServerProcess server) {
        return new OneCardClient(
                Servers.at(server.url()), new Credentials.Nobody(), clock, new Random(), _ -> {});
    }

    @Override
    public void close() {
        servers.forEach(ServerProcess::close);
        engine.close();
    }
}
