package campus.onecard.devices.dispenser.simulator;

import campus.onecard.devices.card.ApduChannel;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.serial.CableEnd;
import campus.onecard.devices.serial.simulator.SimulatedLine;
import campus.onecard.devices.serial.simulator.TimelessLine;

import java.util.function.Supplier;

/**
 * A card dispenser without hardware: whoever holds it plays the person, the staff and the plug.
 * Thread-safe.
 */
public final class DispenserSimulator implements AutoCloseable {

    private final CrtMachine machine;
    private final FaultRun faults;
    private final SimulatedLine line;

    /**
     * @param cable the machine's end
     * @param faults what goes wrong with it: jam, empty, nearly-empty, full, broken, unplugged; at
     *     a card double-feed; at an apdu torn; at a frame silence, nak, slow, wrong-checksum,
     *     garbage, garbage-after
     * @param stacker blank cards, made as they are fed
     * @param cards how many the stacker holds
     */
    public DispenserSimulator(
            CableEnd cable, FaultRun faults, Supplier<ApduChannel> stacker, int cards) {
        this.machine = new CrtMachine(faults, stacker, cards);
        this.faults = faults;
        this.line = new SimulatedLine("dispenser-simulator", cable, machine, faults);
    }

    /** Switches it on; returns when it listens. Call once. */
    public void start() throws InterruptedException {
        line.start();
    }

    /** A line to it without a wire, switched on anew; instead of {@link #start}. */
    public TimelessLine timeless() {
        return new TimelessLine(machine, faults);
    }

    /**
     * A person reaches for the card at the gate.
     *
     * @return whether there was one to take
     */
    public boolean take() {
        return machine.take();
    }

    /** Staff opens the machine and takes whatever is in its path. */
    public void clearPath() {
        machine.clearPath();
    }

    /** Staff puts cards into the stacker. */
    public void refill(int cards) {
        machine.refill(cards);
    }

    /** Staff takes the cards out of the bin; its counter stays until it is reset. */
    public void emptyBin() {
        machine.emptyBin();
    }

    /** How many cards are left in the stacker. */
    public int stacked() {
        return machine.stacked();
    }

    /** How many cards lie in the bin. */
    public int binned() {
        return machine.binned();
    }

    @Override
    public void close() {
        line.close();
    }
}
