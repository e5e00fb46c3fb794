package campus.onecard.domain.equipment;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * How one machine is, since when, and what it last complained of. This is what a device page shows
 * and what goes to the server.
 *
 * @param kind what it is
 * @param name what the installer calls it, unique on one kiosk or desk
 * @param condition how it is
 * @param since since when it is so
 * @param fault what is wrong now, or was last; null when nothing ever was
 * @param faultAt when that was; null exactly when {@code fault} is
 */
public record EquipmentState(
        EquipmentKind kind,
        String name,
        Condition condition,
        Instant since,
        @Nullable EquipmentFault fault,
        @Nullable Instant faultAt) {

    public EquipmentState {
        if ((fault == null) != (faultAt == null)) {
            throw new IllegalArgumentException("a fault and its time come together: " + name);
        }
    }

    /** How a machine can be. */
    public enum Condition {
        /** It works. */
        READY,
        /** It works, and somebody should see to it soon: paper or cards are running out. */
        ATTENTION,
        /** It cannot be used. */
        DOWN,
        /** There is none here, by configuration. */
        ABSENT
    }
}
