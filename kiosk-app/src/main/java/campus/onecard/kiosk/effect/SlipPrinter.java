package campus.onecard.kiosk.effect;

import campus.onecard.devices.printer.PrintOutcome;
import campus.onecard.devices.printer.Receipt;
import campus.onecard.domain.equipment.EquipmentFault;
import campus.onecard.kiosk.journey.Paper;

import java.util.function.Consumer;

/** The receipt printer of this machine. */
@FunctionalInterface
public interface SlipPrinter {

    /** A machine without one. */
    SlipPrinter NONE = _ -> new PrintOutcome.Failed(EquipmentFault.SILENT, false);

    /** Prints and waits; never throws for a fault of the printer. */
    PrintOutcome print(Receipt slip) throws InterruptedException;

    /**
     * Tells at once how it is, and then every change.
     *
     * @param told on any thread; must not block
     */
    default void tell(Consumer<Paper> told) {
        told.accept(Paper.NONE);
    }
}
