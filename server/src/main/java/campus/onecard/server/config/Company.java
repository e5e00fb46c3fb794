package campus.onecard.server.config;

import java.time.Duration;

/**
 * How this server shares its database with others.
 *
 * @param lease how long the one on duty may be silent before another takes over, 2 to 60 seconds
 */
public record Company(Duration lease) {

    /** As it is when nobody sets anything. */
    public static final Company USUAL = new Company(Duration.ofSeconds(5));
}
