package campus.onecard.domain.equipment;

import java.util.HashSet;
import java.util.List;

/**
 * How all the equipment of one machine is, as that machine tells the server. Each report replaces
 * the one before.
 *
 * @param states at most {@value #MOST}, each with a name of its own
 */
public record EquipmentReport(List<EquipmentState> states) {

    private static final int MOST = 16;
    private static final int LONGEST_NAME = 60;

    public EquipmentReport {
        states = List.copyOf(states);
        if (states.size() > MOST) {
            throw new IllegalArgumentException("a machine reports at most " + MOST + " devices");
        }
        HashSet<String> names = new HashSet<>();
        for (EquipmentState state : states) {
            if (state.name().isBlank()
                    || state.name().length() > LONGEST_NAME
                    || !names.add(state.name())) {
                throw new IllegalArgumentException(
                        "each device has a name of its own, 1 to " + LONGEST_NAME + " characters");
            }
        }
    }
}
