package campus.onecard.server;

import campus.onecard.server.config.Settings;
import campus.onecard.server.database.Database;
import campus.onecard.server.database.DatabaseAddress;
import campus.onecard.server.database.EmbeddedMariaDb;
import campus.onecard.server.database.EngineSize;
import campus.onecard.server.home.Home;
import campus.onecard.server.home.HomeLock;
import campus.onecard.server.home.Secrets;

import org.slf4j.LoggerFactory;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;

/**
 * A server at work in its home: the home's lock, the database, the services, the door. Opened in
 * this order and closed the other way round, so that nobody is let in before everything stands.
 */
public final class Server implements AutoCloseable {

    /** Connections besides the lanes'. */
    private static final int CONNECTIONS = 10;

    private final Opened opened;
    private final Wiring wiring;
    private final URI url;
    private final CompletableFuture<Void> databaseLost;

    private Server(Opened opened, Wiring wiring, URI url, CompletableFuture<Void> databaseLost) {
        this.opened = opened;
        this.wiring = wiring;
        this.url = url;
        this.databaseLost = databaseLost;
    }

    /**
     * Starts everything; returns when the door is open.
     *
     * @param doing the command that wants it, told to others who want the home
     * @throws campus.onecard.server.home.StartRefused when it cannot start, with the reason
     */
    public static Server start(Home home, Settings settings, String doing, Clock clock) {
        Opened opened = new Opened();
        boolean started = false;
        try {
            HomeLock lock = opened.add(HomeLock.take(home, doing, clock));
            SecureRandom random = new SecureRandom();
            Secrets secrets = Secrets.open(home, random);
            CompletableFuture<Void> databaseLost = new CompletableFuture<>();
            DatabaseAddress address =
                    settings.external()
                            .orElseGet(() -> embedded(home, opened, random, databaseLost));
            Database database = opened.add(Database.open(address, CONNECTIONS));
            Wiring wiring = new Wiring(opened, settings, secrets, database, clock, random);
            URI url = wiring.door().start();
            lock.serving(url);
            started = true;
            return new Server(opened, wiring, url, databaseLost);
        } finally {
            if (!started) {
                opened.close();
            }
        }
    }

    private static DatabaseAddress embedded(
            Home home, Opened opened, SecureRandom random, CompletableFuture<Void> lost) {
        var log = LoggerFactory.getLogger("mariadb");
        EmbeddedMariaDb engine =
                opened.add(
                        EmbeddedMariaDb.start(
                                home.engines(),
                                home.data(),
                                EngineSize.ofThisMachine(),
                                random,
                                log::info));
        engine.onEnd(() -> lost.complete(null));
        return engine.address();
    }

    /** Where the door is. */
    public URI url() {
        return url;
    }

    /** The services behind the door. */
    Wiring wiring() {
        return wiring;
    }

    /** Done when the database has ended by itself, or with this server. */
    CompletableFuture<Void> databaseLost() {
        return databaseLost;
    }

    /** The door first, then the lanes, the database last. May be called again. */
    @Override
    public void close() {
        opened.close();
    }
}
