package campus.onecard.server;

import campus.onecard.server.config.Settings;
import campus.onecard.server.config.TlsFiles;
import campus.onecard.server.database.Database;
import campus.onecard.server.database.DatabaseAddress;
import campus.onecard.server.database.EmbeddedMariaDb;
import campus.onecard.server.database.EngineSize;
import campus.onecard.server.home.Home;
import campus.onecard.server.home.HomeLock;
import campus.onecard.server.home.Secrets;
import campus.onecard.server.home.StartRefused;
import campus.onecard.server.lease.Watch;

import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

import java.net.BindException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A server at work in its home: the home's lock, the database, the services, the door, the lease.
 * Opened in this order; the door closes first. Until it has the lease it stands by for another one.
 */
final class Server implements AutoCloseable {

    /** Connections besides the lanes'. */
    private static final int CONNECTIONS = 10;

    private final Opened opened = new Opened();
    private final CompletableFuture<Void> databaseLost = new CompletableFuture<>();
    private final URI url;
    private final Wiring wiring;
    private final Duration lease;

    /**
     * Starts everything; returns when the door is open.
     *
     * @param doing the command that wants it, told to others who want the home
     * @param beforeOpening what is to be done with the services before anybody is let in
     * @throws StartRefused when it cannot start, with the reason
     */
    Server(
            Home home,
            Settings settings,
            String doing,
            Clock clock,
            Consumer<Wiring> beforeOpening) {
        this.lease = settings.company().lease();
        try {
            HomeLock lock = opened.add(HomeLock.take(home, doing, clock));
            SecureRandom random = new SecureRandom();
            Secrets secrets = Secrets.open(home, random);
            DatabaseAddress address = settings.external().orElseGet(() -> embedded(home, random));
            Database database = opened.add(Database.open(address, CONNECTIONS));
            this.wiring = new Wiring(opened, home, settings, secrets, database, clock, random);
            beforeOpening.accept(wiring);
            this.url = open(wiring, settings);
            wiring.watch().start(url.toString());
            lock.serving(url);
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private DatabaseAddress embedded(Home home, SecureRandom random) {
        var log = LoggerFactory.getLogger("mariadb");
        EmbeddedMariaDb engine =
                opened.add(
                        EmbeddedMariaDb.start(
                                home.engines(),
                                home.data(),
                                EngineSize.ofThisMachine(),
                                random,
                                log::info));
        engine.onEnd(() -> databaseLost.complete(null));
        return engine.address();
    }

    private static URI open(Wiring wiring, Settings settings) {
        try {
            return wiring.door().start();
        } catch (RuntimeException e) {
            for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof BindException) {
                    throw new StartRefused("serve.port-taken", Integer.toString(settings.port()))
                            .because(e);
                }
                if (cause instanceof IllegalArgumentException && settings.tls().isPresent()) {
                    TlsFiles files = settings.tls().get();
                    throw new StartRefused("config.tls-unusable", files.certificate(), files.key())
                            .because(e);
                }
            }
            throw e;
        }
    }

    /** Where the door is. */
    URI url() {
        return url;
    }

    /** Whether it serves, or stands by for another one. */
    Watch watch() {
        return wiring.watch();
    }

    /**
     * Waits as long as a lease may last whose holder has died.
     *
     * @throws StartRefused when another server lives and serves
     */
    void requireDuty() {
        try {
            if (!watch().awaitDuty(lease.plusSeconds(2))) {
                throw new StartRefused("serve.elsewhere", watch().servingAddress());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("database.interrupted").because(e);
        }
    }

    Wiring wiring() {
        return wiring;
    }

    /** Done when the database has ended although nobody closed this server. */
    CompletableFuture<Void> databaseLost() {
        return databaseLost;
    }

    /** The door first, then the lanes and the lease, the database last. May be called again. */
    @Override
    public void close() {
        opened.close();
    }
}
