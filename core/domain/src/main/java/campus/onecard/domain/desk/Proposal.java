package campus.onecard.domain.desk;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that waits for a second person, or did.
 *
 * @param expires after that it can no longer be approved
 * @param checker null while it is open
 */
public record Proposal(
        UUID id,
        StaffNumber maker,
        PairedAct act,
        State state,
        Instant madeAt,
        Instant expires,
        @Nullable StaffNumber checker) {

    /** Where it stands. */
    public enum State {
        OPEN,
        APPROVED,
        REFUSED
    }
}
