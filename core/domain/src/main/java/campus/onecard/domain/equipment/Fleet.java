package campus.onecard.domain.equipment;

import java.time.Instant;
import java.util.List;

/**
 * How the equipment of every machine that ever reported is.
 *
 * @param machines by place and name
 */
public record Fleet(List<Machine> machines) {

    public Fleet {
        machines = List.copyOf(machines);
    }

    /**
     * One machine.
     *
     * @param deviceId as it is enrolled
     * @param name what people call it
     * @param place where it stands
     * @param reportedAt when the server heard it last, by the server's clock
     * @param states by name
     */
    public record Machine(
            String deviceId,
            String name,
            String place,
            Instant reportedAt,
            List<EquipmentState> states) {

        public Machine {
            states = List.copyOf(states);
        }
    }
}
