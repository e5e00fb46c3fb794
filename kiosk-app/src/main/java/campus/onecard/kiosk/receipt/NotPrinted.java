package campus.onecard.kiosk.receipt;

import campus.onecard.devices.printer.PrintOutcome;
import campus.onecard.domain.equipment.EquipmentFault;

import java.util.Optional;

/** Why the phone is offered where paper was wished for. */
public enum NotPrinted {
    /** No paper; nothing came out. */
    OUT,
    /** The cover is open; nothing came out. */
    OPEN,
    /** Nothing came out for another reason. */
    DOWN,
    /** Some of it may have come out and is worth nothing. */
    HALF,
    /** The printer did not say what became of it. */
    UNTOLD;

    /** Empty when it was printed. */
    static Optional<NotPrinted> of(PrintOutcome outcome) {
        return switch (outcome) {
            case PrintOutcome.Done() -> Optional.empty();
            case PrintOutcome.Failed(EquipmentFault _, boolean begun) when begun ->
                    Optional.of(HALF);
            case PrintOutcome.Failed(EquipmentFault why, boolean _) -> Optional.of(unbegun(why));
            case PrintOutcome.Unknown _ -> Optional.of(UNTOLD);
        };
    }

    private static NotPrinted unbegun(EquipmentFault why) {
        return switch (why) {
            case PAPER_OUT -> OUT;
            case PRINTER_OPEN -> OPEN;
            default -> DOWN;
        };
    }
}
