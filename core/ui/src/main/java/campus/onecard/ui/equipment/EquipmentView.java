package campus.onecard.ui.equipment;

import campus.onecard.domain.equipment.EquipmentState;

/**
 * One device on the page.
 *
 * @param state how it is
 * @param trial how its test stands
 */
public record EquipmentView(EquipmentState state, Trial trial) {}
