package campus.onecard.kiosk.journey;

import java.util.Optional;

/** Why passwords are changed, which decides how the change begins and where it ends. */
public sealed interface ChangeReason {

    /**
     * They are the initial ones and must go before anything else.
     *
     * @param then the function that the person came for
     */
    record Forced(Optional<Tile> then) implements ChangeReason {}

    /** The owner wants to (K-01). */
    record Wished() implements ChangeReason {}
}
