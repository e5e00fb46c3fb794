package campus.onecard.server.database;

import campus.onecard.server.home.StartRefused;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The schema's history: numbered SQL files, one change each, applied in order and never edited. An
 * edited or missing one is refused, nothing is repaired or wiped by the program.
 */
final class Migrations {

    private static final String LOCATION = "classpath:campus/onecard/server/database/migration";

    private Migrations() {}

    /**
     * Applies what is missing.
     *
     * @throws StartRefused when the database is newer than this program, or has another history
     */
    static void apply(DatabaseAddress address) {
        Flyway flyway =
                Flyway.configure()
                        .dataSource(
                                Session.MIGRATION.url(address), address.user(), address.password())
                        .locations(LOCATION)
                        .table("schema_history")
                        .cleanDisabled(true)
                        .load();
        try {
            refuseNewer(flyway);
            flyway.migrate();
        } catch (FlywayException e) {
            throw new StartRefused("database.history", String.valueOf(e.getMessage())).because(e);
        }
    }

    private static void refuseNewer(Flyway flyway) {
        String unknown =
                Arrays.stream(flyway.info().applied())
                        .filter(m -> m.getState().isApplied() && !m.getState().isResolved())
                        .map(m -> Optional.ofNullable(m.getVersion()))
                        .flatMap(Optional::stream)
                        .map(Object::toString)
                        .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw new StartRefused("database.newer", unknown, newestKnown(flyway));
        }
    }

    private static String newestKnown(Flyway flyway) {
        return Arrays.stream(flyway.info().all())
                .filter(m -> m.getState().isResolved() && m.getVersion() != null)
                .map(MigrationInfo::getVersion)
                .max(java.util.Comparator.naturalOrder())
                .map(Object::toString)
                .orElse("0");
    }
}
