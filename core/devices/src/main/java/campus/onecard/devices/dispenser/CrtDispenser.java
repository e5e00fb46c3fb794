package campus.onecard.devices.dispenser;

import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.Health;
import campus.onecard.devices.card.ApduChannel;
import campus.onecard.devices.card.CardLost;
import campus.onecard.devices.dispenser.Supply.Stock;
import campus.onecard.devices.serial.Deadline;
import campus.onecard.devices.serial.SerialAddress;
import campus.onecard.domain.equipment.EquipmentFault;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * A CRT-571 or CRT-591 on a serial line. A move whose answer was lost is never repeated: the
 * machine is asked where the card is.
 */
public final class CrtDispenser implements CardDispenser {

    private static final Duration TURN = Duration.ofMillis(250);

    private final SerialAddress serial;
    private final int address;
    private final Patience patience;
    private final FoundCard policy;
    private volatile @Nullable CrtLink link;
    private volatile CardStage stage = CardStage.UNKNOWN;
    private Optional<Recovered> recovered = Optional.empty();
    private CardStage before = CardStage.UNKNOWN;
    private CardStage towards = CardStage.UNKNOWN;
    private int binCount = -1;

    /**
     * @param address 0 to 15, as the machine's switches are set
     * @param policy for a card found in the path at opening
     */
    public CrtDispenser(SerialAddress serial, int address, Patience patience, FoundCard policy) {
        this.serial = serial;
        this.address = address;
        this.patience = patience;
        this.policy = policy;
    }

    @Override
    public CardStage stage() {
        return stage;
    }

    @Override
    public Optional<Recovered> recovered() {
        return recovered;
    }

    @Override
    public void open() throws DeviceFault, InterruptedException {
        close();
        link = new CrtLink(serial.connect(), address, patience);
        recovered = Optional.empty();
        initialise();
        CrtAnswer.Done now = link().ask(CrtCommand.STATUS);
        int count = readBinCounter();
        boolean binGrew = binCount >= 0 && count > binCount;
        binCount = count;
        CardStage last = stage == CardStage.UNKNOWN ? before : stage;
        boolean wasPending = !last.mayFeed() && last != CardStage.UNKNOWN;
        CardStage known =
                last == CardStage.UNKNOWN && now.path() == CardStage.STOCKED
                        ? CardStage.STOCKED
                        : Whereabouts.of(last, towards, now.path(), binGrew);
        settled(known);
        if (now.path() != CardStage.STOCKED && policy == FoundCard.CAPTURE && !now.binFull()) {
            known = capture();
        }
        if (wasPending || now.path() != CardStage.STOCKED) {
            recovered = Optional.of(new Recovered(last, now.path(), known));
        }
        if (known == CardStage.JAMMED) {
            settled(CardStage.STOCKED); // the path is empty again: somebody cleared it
        }
    }

    /** Repeating this moves nothing that was not moving: a card stays where it lies. */
    private void initialise() throws DeviceFault, InterruptedException {
        try {
            CrtAnswer answer = link().move(CrtCommand.INITIALISE);
            if (answer instanceof CrtAnswer.Failed(String code)
                    && CrtError.isStuck(CrtError.fault(code))) {
                settled(CardStage.JAMMED);
            }
            CrtLink.done(CrtCommand.INITIALISE, answer);
        } catch (CrtLink.Lost e) {
            link().ask(CrtCommand.STATUS); // an error when it was not done
        }
    }

    @Override
    public Health health() throws DeviceFault, InterruptedException {
        CrtAnswer.Done now = link().ask(CrtCommand.STATUS);
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
        CrtAnswer.Done now = link().ask(CrtCommand.STATUS);
        return new Supply(now.stock(), now.binFull(), readBinCounter());
    }

    @Override
    public void feed() throws DeviceFault, InterruptedException {
        require(stage.mayFeed(), "feed");
        CrtAnswer.Done now = link().ask(CrtCommand.STATUS);
        if (now.path() != CardStage.STOCKED) {
            settled(now.path());
            throw new DeviceFault(
                    EquipmentFault.CARD_MISPLACED, "a card nobody fed lies " + now.path());
        }
        if (now.binFull()) {
            throw new DeviceFault(EquipmentFault.CARD_BIN_FULL, "nothing can be drawn back");
        }
        if (now.stock() == Stock.EMPTY) {
            throw new DeviceFault(EquipmentFault.CARDS_OUT, "the stacker is empty");
        }
        settled(CardStage.STOCKED);
        move(CrtCommand.TO_STATION, CardStage.AT_STATION);
    }

    @Override
    public ApduChannel station() throws CardLost, InterruptedException {
        require(stage == CardStage.AT_STATION, "speak to a card");
        CrtLink open = link;
        if (open == null) {
            throw new CardLost(CardLost.Why.READER_GONE, "the dispenser is not open");
        }
        return CrtCard.switchedOn(open);
    }

    @Override
    public void offer() throws DeviceFault, InterruptedException {
        require(stage == CardStage.AT_STATION, "offer");
        move(CrtCommand.TO_GATE, CardStage.AT_GATE);
    }

    @Override
    public boolean awaitTaken(Duration longest) throws DeviceFault, InterruptedException {
        require(stage == CardStage.AT_GATE, "wait for a hand");
        Deadline until = Deadline.in(longest);
        while (true) {
            CardStage path = link().ask(CrtCommand.STATUS).path();
            if (path == CardStage.STOCKED) {
                settled(CardStage.TAKEN);
                return true;
            }
            if (path != CardStage.AT_GATE) {
                settled(path);
                throw new DeviceFault(
                        EquipmentFault.CARD_MISPLACED, "the offered card lies " + path);
            }
            if (until.over()) {
                return false;
            }
            link().rest(until.orIn(TURN));
        }
    }

    @Override
    public CardStage capture() throws DeviceFault, InterruptedException {
        require(stage == CardStage.AT_STATION || stage == CardStage.AT_GATE, "capture");
        CrtAnswer.Done now = link().ask(CrtCommand.STATUS);
        if (now.path() == CardStage.STOCKED) {
            settled(Whereabouts.of(stage, stage, now.path(), false));
            return stage;
        }
        if (now.binFull()) {
            throw new DeviceFault(EquipmentFault.CARD_BIN_FULL, "nothing can be drawn back");
        }
        binCount = readBinCounter();
        move(CrtCommand.TO_BIN, CardStage.CAPTURED);
        return stage;
    }

    @Override
    public void binEmptied() throws DeviceFault, InterruptedException {
        link().ask(CrtCommand.RESET_BIN_COUNTER);
        binCount = readBinCounter();
    }

    /** Moves the card; afterwards its stage is what the machine says, or unknown. */
    private void move(CrtCommand command, CardStage wanted)
            throws DeviceFault, InterruptedException {
        before = stage;
        towards = wanted;
        stage = CardStage.UNKNOWN;
        CrtAnswer answer;
        try {
            answer = link().move(command);
        } catch (CrtLink.Lost e) {
            findOut(wanted, e);
            return;
        } catch (DeviceFault e) {
            if (e.fault() == EquipmentFault.GARBLED) {
                settled(before); // refused with NAK: nothing has moved
            }
            throw e;
        }
        if (answer instanceof CrtAnswer.Failed(String code)) {
            settled(CrtError.isStuck(CrtError.fault(code)) ? CardStage.JAMMED : before);
        }
        CardStage path = CrtLink.done(command, answer).path();
        arrived(wanted, Whereabouts.of(before, wanted, path, wanted == CardStage.CAPTURED));
    }

    private void findOut(CardStage wanted, CrtLink.Lost lost)
            throws DeviceFault, InterruptedException {
        CardStage path = link().ask(CrtCommand.STATUS).path();
        int count = readBinCounter();
        boolean binGrew = count > binCount;
        binCount = count;
        CardStage now = Whereabouts.of(before, wanted, path, binGrew);
        settled(now);
        if (now != wanted && !now.isEnd()) {
            throw lost.fault();
        }
    }

    private void arrived(CardStage wanted, CardStage now) throws DeviceFault {
        settled(now);
        if (now != wanted && now != CardStage.TAKEN) {
            throw new DeviceFault(
                    EquipmentFault.CARD_MISPLACED, "wanted " + wanted + ", is " + now);
        }
    }

    private void settled(CardStage now) {
        stage = now;
        before = now;
        towards = now;
    }

    private int readBinCounter() throws DeviceFault, InterruptedException {
        CrtAnswer.Done answer = link().ask(CrtCommand.READ_BIN_COUNTER);
        String digits = new String(answer.data(), StandardCharsets.US_ASCII).strip();
        if (!digits.matches("[0-9]{1,6}")) {
            throw new DeviceFault(EquipmentFault.GARBLED, "the bin counter is no number");
        }
        return Integer.parseInt(digits);
    }

    private void require(boolean allowed, String act) {
        if (!allowed) {
            throw new IllegalStateException("cannot " + act + " while the card is " + stage);
        }
    }

    private CrtLink link() throws DeviceFault {
        CrtLink open = link;
        if (open == null) {
            throw new DeviceFault(EquipmentFault.PORT_UNAVAILABLE, "not open: " + serial);
        }
        return open;
    }

    @Override
    public void close() {
        CrtLink open = link;
        link = null;
        if (open != null) {
            open.close();
        }
    }
}
