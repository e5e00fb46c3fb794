package campus.onecard.devices.printer;

import campus.onecard.devices.Device;
import campus.onecard.domain.equipment.EquipmentKind;

/** Prints receipts. */
public interface ReceiptPrinter extends Device {

    @Override
    default EquipmentKind kind() {
        return EquipmentKind.RECEIPT_PRINTER;
    }

    /**
     * Prints and cuts. Never throws for a fault of the printer, so that no caller can lose money
     * over paper; opens the line by itself when that is needed.
     *
     * @return what is known about the paper
     */
    PrintOutcome print(Receipt receipt) throws InterruptedException;
}
