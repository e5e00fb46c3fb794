package campus.onecard.devices.card;

import campus.onecard.devices.Device;
import campus.onecard.devices.DeviceFault;
import campus.onecard.domain.equipment.EquipmentKind;

import java.time.Duration;
import java.util.Optional;

/**
 * A contactless reader. One thread opens it and watches for cards; the link to a card may be used
 * by another one at the same time, and neither holds the other up.
 */
public interface CardReader extends Device {

    @Override
    default EquipmentKind kind() {
        return EquipmentKind.CARD_READER;
    }

    /**
     * Waits for a card and connects to it. A card that lies there already counts; one that gives no
     * sign of life does not.
     *
     * @param longest how long to wait
     * @return empty when none came
     * @throws DeviceFault when the reader is gone or does not answer; {@link #open} may help
     */
    Optional<CardLink> awaitCard(Duration longest) throws DeviceFault, InterruptedException;

    /**
     * Waits until the card that {@link #awaitCard} gave is taken away, even when another one lies
     * there at once.
     *
     * @param longest how long to wait
     * @return whether it is gone
     * @throws DeviceFault when the reader is gone or does not answer
     */
    boolean awaitRemoval(Duration longest) throws DeviceFault, InterruptedException;
}
