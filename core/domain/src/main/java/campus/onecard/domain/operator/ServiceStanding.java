package campus.onecard.domain.operator;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether a machine serves people.
 *
 * @param closedSince when it was taken out of service; null while it serves
 */
public record ServiceStanding(@Nullable Instant closedSince) {

    /** It serves. */
    public static final ServiceStanding OPEN = new ServiceStanding(null);

    /** When it was taken out of service; empty while it serves. */
    public Optional<Instant> closed() {
        return Optional.ofNullable(closedSince);
    }
}
