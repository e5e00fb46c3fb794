package campus.onecard.devices.dispenser.simulator;

import campus.onecard.devices.card.ApduChannel;
import campus.onecard.devices.card.CardLost;
import campus.onecard.devices.dispenser.simulator.CrtMachine.Refused;
import campus.onecard.devices.fault.Fault;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.Unit;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/** Stacker, path, gate and bin, with the cards in them. Guarded by its machine. */
final class CardPath {

    private static final int BIN_ROOM = 20;
    private static final int FEW = 5;

    private final FaultRun faults;
    private final Supplier<ApduChannel> stacker;
    private int stacked;
    private int binned;
    private int counter;
    private Place place = Place.NOWHERE;
    private boolean stuck;
    private boolean switchedOn;
    private boolean left;
    private @Nullable ApduChannel card;

    CardPath(FaultRun faults, Supplier<ApduChannel> stacker, int cards) {
        this.faults = faults;
        this.stacker = stacker;
        this.stacked = cards;
    }

    /** Looks along the path; what is stuck there is an error. */
    void find() throws Refused {
        if (stuck) {
            throw new Refused("10");
        }
    }

    void toStation() throws Refused {
        boolean moves = place != Place.STATION;
        feedIfEmpty();
        if (moves) {
            arrive(Place.STATION);
        }
    }

    void toGate() throws Refused {
        feedIfEmpty();
        arrive(Place.GATE);
    }

    void toBin() throws Refused {
        feedIfEmpty();
        if (isBinFull()) {
            throw new Refused("40");
        }
        arrive(Place.NOWHERE);
        card = null;
        binned++;
        counter++;
    }

    /** Any move first fetches a card when none is there: that is why moves must not be repeated. */
    private void feedIfEmpty() throws Refused {
        find();
        if (place != Place.NOWHERE) {
            return;
        }
        if (isEmpty()) {
            throw new Refused("A0");
        }
        List<Fault> wrong = faults.count(Unit.CARD);
        stacked--;
        card = stacker.get();
        left = wrong.stream().anyMatch(Fault.Untaken.class::isInstance);
        if (wrong.stream().anyMatch(Fault.DoubleFeed.class::isInstance)) {
            stacked = Math.max(0, stacked - 1);
            stuck = true;
            throw new Refused("13");
        }
    }

    private void arrive(Place where) throws Refused {
        switchedOn = false;
        if (faults.holds(Fault.Jam.class)) {
            stuck = true;
            throw new Refused("10");
        }
        place = where;
    }

    void switchOn() throws Refused {
        if (place != Place.STATION) {
            throw new Refused("61");
        }
        switchedOn = true;
    }

    byte[] card(byte[] command, List<Fault> wrong) throws Refused {
        ApduChannel there = card;
        boolean torn = wrong.stream().anyMatch(Fault.Torn.class::isInstance);
        if (there == null || !switchedOn || torn) {
            switchedOn = false;
            throw new Refused(torn ? "67" : "61");
        }
        try {
            return there.transmit(command);
        } catch (CardLost e) {
            throw new Refused("67");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("67");
        }
    }

    /** The three status characters. */
    String status() {
        char stock = isEmpty() ? '0' : isLow() ? '1' : '2';
        return "" + (char) ('0' + place.ordinal()) + stock + (isBinFull() ? '1' : '0');
    }

    private boolean isEmpty() {
        return stacked == 0 || faults.holds(Fault.Empty.class);
    }

    private boolean isLow() {
        return stacked <= FEW || faults.holds(Fault.NearlyEmpty.class);
    }

    private boolean isBinFull() {
        return binned >= BIN_ROOM || faults.holds(Fault.Full.class);
    }

    boolean take() {
        if (place != Place.GATE || stuck || left) {
            return false;
        }
        place = Place.NOWHERE;
        card = null;
        return true;
    }

    void clear() {
        place = Place.NOWHERE;
        stuck = false;
        card = null;
    }

    void refill(int cards) {
        stacked += cards;
    }

    void emptyBin() {
        binned = 0;
    }

    void resetCounter() {
        counter = 0;
    }

    int counter() {
        return counter;
    }

    int stacked() {
        return stacked;
    }

    int binned() {
        return binned;
    }

    /** In the order of the first status character. */
    private enum Place {
        NOWHERE,
        GATE,
        STATION
    }
}
