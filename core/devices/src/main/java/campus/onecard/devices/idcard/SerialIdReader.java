package campus.onecard.devices.idcard;

import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.Health;
import campus.onecard.devices.idcard.ChipText.Damaged;
import campus.onecard.devices.idcard.IdReading.Why;
import campus.onecard.devices.serial.Deadline;
import campus.onecard.devices.serial.SerialAddress;
import campus.onecard.domain.equipment.EquipmentFault;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** A reader after GA 450 on a serial line: find, select, read. */
public final class SerialIdReader implements IdReader {

    /** How often a document is looked for. */
    private static final Duration TURN = Duration.ofMillis(300);

    /** How often a document that is there but does not read is tried again. */
    private static final int ROUNDS = 3;

    private final SerialAddress address;
    private final Duration patience;
    private final PhotoDecoder decoder;
    private volatile @Nullable SamLink link;

    /**
     * @param patience how long an answer may take; readers need up to 5 s for a read
     */
    public SerialIdReader(SerialAddress address, Duration patience, PhotoDecoder decoder) {
        this.address = address;
        this.patience = patience;
        this.decoder = decoder;
    }

    @Override
    public void open() throws DeviceFault, InterruptedException {
        close();
        link = new SamLink(address.connect(), patience);
        health();
    }

    @Override
    public Health health() throws DeviceFault, InterruptedException {
        open(SamCommand.STATUS);
        return Health.GOOD;
    }

    @Override
    public String moduleNumber() throws DeviceFault, InterruptedException {
        return ModuleNumber.text(open(SamCommand.MODULE_NUMBER).data());
    }

    /** A command about the reader itself, which no document can spoil. */
    private SamAnswer open(SamCommand command) throws DeviceFault, InterruptedException {
        SamAnswer answer = link().ask(command);
        if (answer.status() != SamStatus.OK) {
            throw new DeviceFault(EquipmentFault.GARBLED, command + " was answered by " + answer);
        }
        return answer;
    }

    @Override
    public boolean await(Duration longest) throws DeviceFault, InterruptedException {
        return await(true, Deadline.in(longest));
    }

    @Override
    public boolean awaitRemoval(Duration longest) throws DeviceFault, InterruptedException {
        return await(false, Deadline.in(longest));
    }

    private boolean await(boolean found, Deadline until) throws DeviceFault, InterruptedException {
        while (isFound() != found) {
            if (until.over()) {
                return false;
            }
            link().rest(until.orIn(TURN));
        }
        return true;
    }

    @Override
    public IdReading read(Duration longest) throws DeviceFault, InterruptedException {
        Deadline until = Deadline.in(longest);
        Optional<Why> problem = Optional.empty();
        int rounds = 0;
        while (rounds < ROUNDS) {
            if (isFound()) {
                IdReading reading = readFound();
                if (!(reading instanceof IdReading.Unreadable unreadable)) {
                    return reading;
                }
                problem = Optional.of(unreadable.why());
                rounds++;
            } else if (until.over()) {
                break;
            } else {
                link().rest(until.orIn(TURN));
            }
        }
        return problem.<IdReading>map(IdReading.Unreadable::new).orElseGet(IdReading.Nothing::new);
    }

    private boolean isFound() throws DeviceFault, InterruptedException {
        return link().ask(SamCommand.FIND).status() == SamStatus.FOUND;
    }

    private IdReading readFound() throws DeviceFault, InterruptedException {
        SamAnswer selected = link().ask(SamCommand.SELECT);
        if (selected.status() != SamStatus.OK) {
            return unreadable(selected);
        }
        SamAnswer content = link().ask(SamCommand.READ);
        try {
            return content.status() == SamStatus.OK
                    ? understood(content.data())
                    : unreadable(content);
        } finally {
            Arrays.fill(content.data(), (byte) 0);
        }
    }

    private static IdReading unreadable(SamAnswer answer) {
        SamStatus status = answer.status();
        return new IdReading.Unreadable(
                status == null ? Why.MOVED : status.problem().orElse(Why.MOVED));
    }

    private IdReading understood(byte[] content) {
        byte[] text = SamContent.text(content);
        byte[] packed = SamContent.photo(content);
        try {
            return text.length == 0
                    ? new IdReading.Unreadable(Why.DAMAGED)
                    : new IdReading.Read(Layout.read(text, decoder.decode(packed)));
        } catch (Damaged e) {
            return new IdReading.Unreadable(Why.DAMAGED);
        } finally {
            Arrays.fill(text, (byte) 0);
            Arrays.fill(packed, (byte) 0);
        }
    }

    private SamLink link() throws DeviceFault {
        SamLink open = link;
        if (open == null) {
            throw new DeviceFault(EquipmentFault.PORT_UNAVAILABLE, "not open: " + address);
        }
        return open;
    }

    @Override
    public void close() {
        SamLink open = link;
        link = null;
        if (open != null) {
            open.close();
        }
    }
}
