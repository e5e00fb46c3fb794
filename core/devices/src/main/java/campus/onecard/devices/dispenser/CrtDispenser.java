package campus.onecard.devices.dispenser;

import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.Health;
import campus.onecard.devices.card.ApduChannel;
import campus.onecard.devices.card.CardLost;
import campus.onecard.devices.dispenser.Supply.Stock;
import campus.onecard.devices.serial.Deadline;
import campus.onecard.devices.serial.SerialAddress;
import campus.onecard.devices.serial.SerialLine;
import campus.onecard.domain.equipment.EquipmentFault;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;

/**
 * A CRT-571 or CRT-591 on a serial line. A move whose answer was lost is never repeated: the
 * machine is asked where the card is.
 */
public final class CrtDispenser implements CardDispenser {

    private static final Duration TURN = Duration.ofMillis(250);

    private final Wire wire;
    private final int address;
    private final Patience patience;
    private final FoundCard policy;
    private final CardTrack track = new CardTrack();
    private volatile @Nullable CrtMoves moves;
    private Optional<Recovered> recovered = Optional.empty();

    /**
     * @param address 0 to 15, as the machine's switches are set
     * @param policy for a card found in the path at opening
     */
    public CrtDispenser(SerialAddress serial, int address, Patience patience, FoundCard policy) {
        this(serial::connect, address, patience, policy);
    }

    CrtDispenser(Wire wire, int address, Patience patience, FoundCard policy) {
        this.wire = wire;
        this.address = address;
        this.patience = patience;
        this.policy = policy;
    }

    /** Where the line to the machine comes from, anew at each opening. */
    @FunctionalInterface
    interface Wire {

        SerialLine connect() throws DeviceFault;
    }

    @Override
    public CardStage stage() {
        return track.stage();
    }

    @Override
    public Optional<Recovered> recovered() {
        return recovered;
    }

    @Override
    public void open() throws DeviceFault, InterruptedException {
        close();
        CrtMoves opened = new CrtMoves(new CrtLink(wire.connect(), address, patience), track);
        moves = opened;
        recovered = Optional.empty();
        opened.initialise();
        CardStage last = track.last();
        CrtAnswer.Done now = opened.link().ask(CrtCommand.STATUS);
        CardStage known = opened.found(now.path());
        if (now.path() != CardStage.STOCKED && policy == FoundCard.CAPTURE && !now.binFull()) {
            known = capture();
        }
        boolean wasPending = !last.mayFeed() && last != CardStage.UNKNOWN;
        if (wasPending || now.path() != CardStage.STOCKED) {
            recovered = Optional.of(new Recovered(last, now.path(), known));
        }
        if (known == CardStage.JAMMED) {
            track.settled(CardStage.STOCKED); // the path is empty again: somebody cleared it
        }
    }

    @Override
    public Health health() throws DeviceFault, InterruptedException {
        CrtAnswer.Done now = moves().link().ask(CrtCommand.STATUS);
        if (now.binFull()) {
            throw new DeviceFault(EquipmentFault.CARD_BIN_FULL, "the bin takes no more cards");
        }
        return switch (now.stock()) {
            case EMPTY -> throw new DeviceFault(EquipmentFault.CARDS_OUT, "the stacker is empty");
            case LOW -> Health.attention(EquipmentFault.CARDS_LOW);
            case ENOUGH -> Health.GOOD;
        };
    }

    @Override
    public Supply supply() throws DeviceFault, InterruptedException {
        CrtAnswer.Done now = moves().link().ask(CrtCommand.STATUS);
        return new Supply(now.stock(), now.binFull(), moves().binCounter());
    }

    @Override
    public void feed() throws DeviceFault, InterruptedException {
        require(track.stage().mayFeed(), "feed");
        CrtAnswer.Done now = moves().link().ask(CrtCommand.STATUS);
        if (now.path() != CardStage.STOCKED) {
            track.settled(now.path());
            throw new DeviceFault(
                    EquipmentFault.CARD_MISPLACED, "a card nobody fed lies " + now.path());
        }
        if (now.binFull()) {
            throw new DeviceFault(EquipmentFault.CARD_BIN_FULL, "nothing can be drawn back");
        }
        if (now.stock() == Stock.EMPTY) {
            throw new DeviceFault(EquipmentFault.CARDS_OUT, "the stacker is empty");
        }
        // So that the counter's growth later tells of this card and of none before it.
        track.binHolds(moves().binCounter());
        track.settled(CardStage.STOCKED);
        moves().move(CrtCommand.TO_STATION);
    }

    @Override
    public ApduChannel station() throws CardLost, InterruptedException {
        require(stage() == CardStage.AT_STATION, "speak to a card");
        CrtMoves open = moves;
        if (open == null) {
            throw new CardLost(CardLost.Why.READER_GONE, "the dispenser is not open");
        }
        return CrtCard.switchedOn(open.link());
    }

    @Override
    public void offer() throws DeviceFault, InterruptedException {
        require(stage() == CardStage.AT_STATION, "offer");
        moves().move(CrtCommand.TO_GATE);
    }

    @Override
    public boolean awaitTaken(Duration longest) throws DeviceFault, InterruptedException {
        require(stage() == CardStage.AT_GATE, "wait for a hand");
        Deadline until = Deadline.in(longest);
        while (true) {
            CardStage path = moves().link().ask(CrtCommand.STATUS).path();
            if (path == CardStage.STOCKED) {
                track.settled(CardStage.TAKEN);
                return true;
            }
            if (path != CardStage.AT_GATE) {
                track.settled(path);
                throw new DeviceFault(
                        EquipmentFault.CARD_MISPLACED, "the offered card lies " + path);
            }
            if (until.over()) {
                return false;
            }
            moves().link().rest(until.orIn(TURN));
        }
    }

    @Override
    public CardStage capture() throws DeviceFault, InterruptedException {
        require(stage() == CardStage.AT_STATION || stage() == CardStage.AT_GATE, "capture");
        CrtAnswer.Done now = moves().link().ask(CrtCommand.STATUS);
        if (now.path() == CardStage.STOCKED) {
            track.settled(Whereabouts.of(stage(), stage(), now.path(), false));
            return stage();
        }
        if (now.binFull()) {
            throw new DeviceFault(EquipmentFault.CARD_BIN_FULL, "nothing can be drawn back");
        }
        moves().move(CrtCommand.TO_BIN);
        return stage();
    }

    @Override
    public void binEmptied() throws DeviceFault, InterruptedException {
        moves().link().ask(CrtCommand.RESET_BIN_COUNTER);
        track.binHolds(moves().binCounter());
    }

    private void require(boolean allowed, String act) {
        if (!allowed) {
            throw new IllegalStateException("cannot " + act + " while the card is " + stage());
        }
    }

    private CrtMoves moves() throws DeviceFault {
        CrtMoves open = moves;
        if (open == null) {
            throw new DeviceFault(EquipmentFault.PORT_UNAVAILABLE, "the dispenser is not open");
        }
        return open;
    }

    @Override
    public void close() {
        CrtMoves open = moves;
        moves = null;
        if (open != null) {
            open.link().close();
        }
    }
}
