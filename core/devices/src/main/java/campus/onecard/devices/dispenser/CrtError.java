package campus.onecard.devices.dispenser;

import campus.onecard.domain.equipment.EquipmentFault;

/** What the machine's two-character error codes mean for whoever must do something about it. */
final class CrtError {

    private CrtError() {}

    static EquipmentFault fault(String code) {
        return switch (code) {
            case "10", "40", "42", "43" -> EquipmentFault.CARD_JAMMED;
            case "13", "14" -> EquipmentFault.CARD_MISFED;
            case "16", "45" -> EquipmentFault.CARD_MISPLACED;
            case "A0" -> EquipmentFault.CARDS_OUT;
            case "B0" -> EquipmentFault.DISPENSER_RESTARTED;
            // unknown command, parameter, sequence, unsupported, data: it is not what we take it
            // for
            case "00", "01", "02", "03", "04" -> EquipmentFault.GARBLED;
            default -> EquipmentFault.BROKEN;
        };
    }

    /** Whether after this error a card is stuck that only staff can get out. */
    static boolean isStuck(EquipmentFault fault) {
        return fault == EquipmentFault.CARD_JAMMED
                || fault == EquipmentFault.CARD_MISFED
                || fault == EquipmentFault.CARD_MISPLACED;
    }
}
