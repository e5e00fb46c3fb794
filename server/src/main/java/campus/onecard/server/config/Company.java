package campus.onecard.server.config;

import campus.onecard.server.database.DatabaseAddress;

import java.time.Duration;
import java.util.Optional;

/**
 * Whom this server shares its data with.
 *
 * @param lease how long the server on duty may be silent before another takes over, 2 to 60 seconds
 * @param replica a copy of the database that may be asked about what is over
 * @param behind how far the replica may be behind to be asked, 1 to 300 seconds
 */
public record Company(Duration lease, Optional<DatabaseAddress> replica, Duration behind) {

    /** As it is when nobody sets anything. */
    public static final Company USUAL =
            new Company(Duration.ofSeconds(5), Optional.empty(), Duration.ofSeconds(10));
}
