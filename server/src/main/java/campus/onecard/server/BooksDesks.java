package campus.onecard.server;

import campus.onecard.server.audit.Sealer;
import campus.onecard.server.config.Settings;
import campus.onecard.server.database.Archive;
import campus.onecard.server.database.Database;
import campus.onecard.server.database.DatabaseAddress;
import campus.onecard.server.database.EmbeddedMariaDb;
import campus.onecard.server.database.EngineSize;
import campus.onecard.server.database.Snapshots;
import campus.onecard.server.day.DayCalendar;
import campus.onecard.server.day.Days;
import campus.onecard.server.home.Home;
import campus.onecard.server.home.HomeLock;
import campus.onecard.server.home.Running;
import campus.onecard.server.inspection.BooksDesk;
import campus.onecard.server.inspection.Inspection;
import campus.onecard.server.inspection.RemoteBooks;

import org.slf4j.LoggerFactory;

import java.security.SecureRandom;
import java.time.Duration;

/** Opens the books for an operator's command. */
final class BooksDesks {

    private static final int CONNECTIONS = 2;

    private BooksDesks() {}

    /** Of the server that runs; when none does, of the database alone, without any lanes. */
    static BooksDesk reading(Surroundings surroundings) {
        Home home = surroundings.home();
        if (Running.in(home).flatMap(Running::url).isPresent()) {
            return closing(surroundings);
        }
        Logging.into(home.log());
        Opened opened = new Opened();
        try {
            opened.add(HomeLock.take(home, "verify", surroundings.clock()));
            Settings settings = surroundings.settings(home);
            DatabaseAddress address = settings.external().orElseGet(() -> embedded(home, opened));
            Database database = opened.add(Database.open(address, CONNECTIONS));
            return inspection(database, settings, surroundings, opened);
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    /** Of a server that posts: the one that runs, or one started for the while. */
    static BooksDesk closing(Surroundings surroundings) {
        OperatorDesk desk = OperatorDesk.open(surroundings, "day");
        return new RemoteBooks(desk.client(), desk::close);
    }

    private static Inspection inspection(
            Database database, Settings settings, Surroundings surroundings, Opened opened) {
        Snapshots books = new Snapshots(database.unhurried(), Duration.ofSeconds(1));
        Sealer sealer = new Sealer(database.unhurried(), surroundings.clock(), Sealer.SPAN);
        Days days =
                new Days(
                        books,
                        sealer,
                        new DayCalendar(settings.dayEnd()),
                        settings.campusName(),
                        surroundings.clock());
        return new Inspection(books, days, Archive.of(database.jdbi()), opened::close);
    }

    private static DatabaseAddress embedded(Home home, Opened opened) {
        return opened.add(
                        EmbeddedMariaDb.start(
                                home.engines(),
                                home.data(),
                                EngineSize.ofThisMachine(),
                                new SecureRandom(),
                                LoggerFactory.getLogger("mariadb")::info))
                .address();
    }
}
