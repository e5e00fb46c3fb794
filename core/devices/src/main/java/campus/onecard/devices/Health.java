package campus.onecard.devices;

import campus.onecard.domain.equipment.EquipmentFault;

import java.util.Optional;

/**
 * How a machine that answers is.
 *
 * @param attention what somebody should see to soon; empty when all is well
 */
public record Health(Optional<EquipmentFault> attention) {

    /** All is well. */
    public static final Health GOOD = new Health(Optional.empty());

    /** It works, and this should be seen to. */
    public static Health attention(EquipmentFault fault) {
        return new Health(Optional.of(fault));
    }
}
