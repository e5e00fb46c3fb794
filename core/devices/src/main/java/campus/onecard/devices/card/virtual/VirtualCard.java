package campus.onecard.devices.card.virtual;

import campus.onecard.devices.card.CardLost;
import campus.onecard.devices.card.CardLost.Why;
import campus.onecard.devices.card.PoweredCard;
import campus.onecard.devices.card.virtual.Removal.Moment;
import campus.onecard.domain.card.CardSuite;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A card in memory that lies in the field: bytes in, bytes out, as an FMCOS card answers. Comes
 * with current on; {@link #powerOn} resets it and puts a removed card back. Thread-safe.
 *
 * <p>Not modelled: purse commands, PIN unblocking, reading under line protection, encrypted files.
 */
public final class VirtualCard implements PoweredCard {

    private static final int GET_RESPONSE = 0xC0;
    private static final int READER = 0xFF;
    private static final int GET_DATA = 0xCA;

    private final CardMemory memory;
    private final Traits traits;
    private final RandomGenerator random;
    private final Power power = new Power();
    private byte[] uid = {};
    private byte[] kept = {};
    private @Nullable Chip chip;
    private @Nullable Removal removal;
    private int commands;

    private VirtualCard(CardMemory memory, Traits traits, RandomGenerator random) {
        this.memory = memory;
        this.traits = traits;
        this.random = random;
        powerOn();
    }

    /**
     * A card as its maker delivers it: transport key, nothing else.
     *
     * @param uid 4 or 7 bytes; empty for one that shows a random UID at each power-up
     * @param random draws challenges and random UIDs
     */
    public static VirtualCard blank(
            CardSuite suite, byte[] uid, Traits traits, RandomGenerator random) {
        if (uid.length != 0 && uid.length != 4 && uid.length != 7) {
            throw new IllegalArgumentException("a card's UID has 4 or 7 bytes, or none if random");
        }
        return new VirtualCard(CardMemory.blank(suite, uid), traits, random);
    }

    /**
     * A card that was saved.
     *
     * @throws IllegalArgumentException when the file holds no card
     */
    public static VirtualCard load(Path file, Traits traits, RandomGenerator random)
            throws IOException {
        return new VirtualCard(CardMemory.load(Files.readAllBytes(file)), traits, random);
    }

    /** Writes what the card keeps without current; the old file stays whole until it is done. */
    public synchronized void save(Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.write(beside, memory.save());
        Files.move(
                beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Resets the card; a removed one lies in the field again.
     *
     * @return the ATR a PC/SC reader shows
     */
    @Override
    public synchronized byte[] powerOn() {
        power.restore();
        uid = memory.uid();
        if (uid.length == 0) {
            uid = new byte[4];
            random.nextBytes(uid);
            uid[0] = 0x08;
        }
        kept = new byte[0];
        chip = new Chip(memory, power, random, traits.wholeWrites());
        return AnswerToReset.of(uid);
    }

    /** Takes the card out of the field. */
    public synchronized void powerOff() {
        chip = null;
    }

    /** Whether it has current. */
    public synchronized boolean isPresent() {
        return chip != null;
    }

    /** What the chip shows now. */
    public synchronized byte[] uid() {
        return uid.clone();
    }

    /** Plans that the card is pulled away; counts commands from now on. */
    public synchronized void remove(Removal planned) {
        removal = planned;
        commands = 0;
    }

    /** Commands that reached the card since it was made or a removal was planned. */
    public synchronized int commands() {
        return commands;
    }

    @Override
    public synchronized byte[] transmit(byte[] bytes) throws CardLost, InterruptedException {
        Chip present = chip;
        if (present == null) {
            throw new CardLost(Why.REMOVED, "no card in the field");
        }
        commands++;
        Optional<Moment> now = removalNow();
        if (now.filter(m -> m == Moment.BEFORE).isPresent()) {
            throw pulled();
        }
        try {
            byte[] answer = answer(present, bytes);
            if (now.filter(m -> m == Moment.AFTER).isPresent()) {
                throw pulled();
            }
            return answer;
        } catch (Power.Failed _) {
            throw pulled();
        } finally {
            power.restore();
        }
    }

    private Optional<Moment> removalNow() {
        Removal planned = removal;
        if (planned == null || planned.command() != commands) {
            return Optional.empty();
        }
        if (planned.moment() == Moment.WRITING) {
            power.failAfter(planned.bytes());
        }
        return Optional.of(planned.moment());
    }

    private CardLost pulled() {
        powerOff();
        removal = null;
        return new CardLost(Why.TORN, "the virtual card was pulled away at command " + commands);
    }

    private byte[] answer(Chip present, byte[] bytes) throws InterruptedException {
        try {
            Command command = Command.parse(bytes);
            if (command.cla() == READER && command.ins() == GET_DATA) {
                return status(AnswerToReset.data(command, uid), 0x9000);
            }
            if (command.cla() == 0x00 && command.ins() == GET_RESPONSE) {
                return fetched(command);
            }
            kept = new byte[0];
            traits.pause().pause(traits.pace().of(command));
            return sent(command, present.run(command));
        } catch (Refused e) {
            return status(new byte[0], e.status());
        }
    }

    private byte[] sent(Command command, byte[] data) {
        boolean fetch =
                traits.transport() == Transport.FETCHED
                        && data.length > 0
                        && command.data().length > 0;
        if (!fetch) {
            return status(data, 0x9000);
        }
        kept = data;
        return status(new byte[0], 0x6100 | Math.min(data.length, 0xFF));
    }

    private byte[] fetched(Command command) {
        if (kept.length == 0) {
            throw new Refused(Refused.CONDITIONS);
        }
        int wanted = command.expected() == 256 ? kept.length : command.expected();
        if (wanted < 0 || wanted > kept.length) {
            throw new Refused(Refused.OTHER_LENGTH | kept.length & 0xFF);
        }
        byte[] part = Arrays.copyOf(kept, wanted);
        kept = Arrays.copyOfRange(kept, wanted, kept.length);
        return status(part, kept.length == 0 ? 0x9000 : 0x6100 | kept.length);
    }

    private static byte[] status(byte[] data, int status) {
        byte[] answer = Arrays.copyOf(data, data.length + 2);
        answer[data.length] = (byte) (status >>> 8);
        answer[data.length + 1] = (byte) status;
        return answer;
    }
}
