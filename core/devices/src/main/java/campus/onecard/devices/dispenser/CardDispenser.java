package campus.onecard.devices.dispenser;

import campus.onecard.devices.Device;
import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.card.ApduChannel;
import campus.onecard.devices.card.CardLost;
import campus.onecard.domain.equipment.EquipmentKind;

import java.time.Duration;
import java.util.Optional;

/**
 * Hands out cards, one at a time. Every card that leaves the stacker ends as taken, captured or
 * jammed; whoever fed it asks {@link #stage} until it has. A fault never hides where the card is.
 */
public interface CardDispenser extends Device {

    @Override
    default EquipmentKind kind() {
        return EquipmentKind.CARD_DISPENSER;
    }

    /** Where the card on its way is, as far as known. Asks nothing. */
    CardStage stage();

    /** What the last {@link #open} found out about a card whose way was not over. */
    Optional<Recovered> recovered();

    /**
     * What is in the machine.
     *
     * @throws DeviceFault when it does not answer
     */
    Supply supply() throws DeviceFault, InterruptedException;

    /**
     * Brings the next card to the station. Does nothing when the bin is full, since a card that is
     * not taken could not be drawn back then.
     *
     * @throws DeviceFault {@code CARDS_OUT}, {@code CARD_BIN_FULL}, a jam, or silence
     * @throws IllegalStateException when a card is on its way or stuck
     */
    void feed() throws DeviceFault, InterruptedException;

    /**
     * Gives the card at the station power, so that it can be spoken to.
     *
     * @throws CardLost when the card does not answer: capture it and feed another
     * @throws IllegalStateException when no card is there
     */
    ApduChannel station() throws CardLost, InterruptedException;

    /**
     * Offers the card at the gate.
     *
     * @throws DeviceFault a jam or silence
     * @throws IllegalStateException when no card is at the station
     */
    void offer() throws DeviceFault, InterruptedException;

    /**
     * Waits until the offered card is taken.
     *
     * @return whether it was; if not it is still at the gate
     * @throws DeviceFault when the card is somewhere else, or the machine is silent
     * @throws IllegalStateException when no card is at the gate
     */
    boolean awaitTaken(Duration longest) throws DeviceFault, InterruptedException;

    /**
     * Draws the card back into the bin.
     *
     * @return CAPTURED, or TAKEN when a hand was quicker
     * @throws DeviceFault {@code CARD_BIN_FULL}, a jam, or silence
     * @throws IllegalStateException when no card is at station or gate
     */
    CardStage capture() throws DeviceFault, InterruptedException;

    /**
     * Staff emptied the bin: its counter begins at 0.
     *
     * @throws DeviceFault when the machine does not answer
     */
    void binEmptied() throws DeviceFault, InterruptedException;
}
