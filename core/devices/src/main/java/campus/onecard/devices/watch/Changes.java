package campus.onecard.devices.watch;

import campus.onecard.devices.Health;
import campus.onecard.domain.equipment.EquipmentFault;
import campus.onecard.domain.equipment.EquipmentState;
import campus.onecard.domain.equipment.EquipmentState.Condition;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** What a machine's answer makes of its state: pure. A healed machine keeps its last fault. */
final class Changes {

    private Changes() {}

    static EquipmentState well(EquipmentState before, Health health, Instant now) {
        EquipmentFault attention = health.attention().orElse(null);
        return after(
                before, attention == null ? Condition.READY : Condition.ATTENTION, attention, now);
    }

    static EquipmentState down(EquipmentState before, EquipmentFault fault, Instant now) {
        return after(before, Condition.DOWN, fault, now);
    }

    private static EquipmentState after(
            EquipmentState before,
            Condition condition,
            @Nullable EquipmentFault fault,
            Instant now) {
        boolean same =
                before.condition() == condition && (fault == null || fault == before.fault());
        if (same) {
            return before;
        }
        return new EquipmentState(
                before.kind(),
                before.name(),
                condition,
                before.condition() == condition ? before.since() : now,
                fault == null ? before.fault() : fault,
                fault == null ? before.faultAt() : now);
    }
}
