package campus.onecard.devices.dispenser;

import campus.onecard.devices.DeviceFault;
import campus.onecard.domain.equipment.EquipmentFault;

import java.nio.charset.StandardCharsets;

/**
 * Moves cards over one open line and keeps the track true: what was answered, and where no answer
 * came, what the machine says when it is asked. No move is ever repeated.
 */
final class CrtMoves {

    private final CrtLink link;
    private final CardTrack track;

    CrtMoves(CrtLink link, CardTrack track) {
        this.link = link;
        this.track = track;
    }

    CrtLink link() {
        return link;
    }

    /** Repeating this moves nothing that was not moving: a card stays where it lies. */
    void initialise() throws DeviceFault, InterruptedException {
        try {
            CrtAnswer answer = link.move(CrtCommand.INITIALISE);
            if (answer instanceof CrtAnswer.Failed(String code)
                    && CrtError.isStuck(CrtError.fault(code))) {
                track.settled(CardStage.JAMMED);
            }
            CrtLink.done(CrtCommand.INITIALISE, answer);
        } catch (CrtLink.Lost e) {
            link.ask(CrtCommand.STATUS); // an error when it was not done
        }
    }

    /**
     * What became of the card while nobody looked.
     *
     * @param path where the machine sees one now
     */
    CardStage found(CardStage path) throws DeviceFault, InterruptedException {
        return track.seen(path, track.binHolds(binCounter()));
    }

    /** Moves the card; afterwards its stage is what the machine says, or unknown. */
    void move(CrtCommand command) throws DeviceFault, InterruptedException {
        CardStage wanted = command.leadsTo();
        track.moving(wanted);
        try {
            answered(command, link.move(command));
        } catch (CrtLink.Lost e) {
            findOut(wanted, e);
        } catch (DeviceFault e) {
            if (e.fault() == EquipmentFault.GARBLED && track.stage() == CardStage.UNKNOWN) {
                track.stayed(); // refused with NAK: nothing has moved
            }
            throw e;
        }
    }

    private void answered(CrtCommand command, CrtAnswer answer) throws DeviceFault {
        if (answer instanceof CrtAnswer.Failed(String code)) {
            if (CrtError.isStuck(CrtError.fault(code))) {
                track.settled(CardStage.JAMMED);
            } else {
                track.stayed();
            }
        }
        CardStage wanted = command.leadsTo();
        CardStage path = CrtLink.done(command, answer).path();
        CardStage now = track.seen(path, wanted == CardStage.CAPTURED);
        if (now != wanted && now != CardStage.TAKEN) {
            throw new DeviceFault(
                    EquipmentFault.CARD_MISPLACED, "wanted " + wanted + ", is " + now);
        }
    }

    private void findOut(CardStage wanted, CrtLink.Lost lost)
            throws DeviceFault, InterruptedException {
        CardStage path = path();
        CardStage now = track.seen(path, track.binHolds(binCounter()));
        if (now != wanted && !now.isEnd()) {
            throw lost.fault();
        }
    }

    private CardStage path() throws DeviceFault, InterruptedException {
        try {
            return link.ask(CrtCommand.STATUS).path();
        } catch (DeviceFault e) {
            if (CrtError.isStuck(e.fault())) {
                track.settled(CardStage.JAMMED);
            }
            throw e;
        }
    }

    int binCounter() throws DeviceFault, InterruptedException {
        CrtAnswer.Done answer = link.ask(CrtCommand.READ_BIN_COUNTER);
        String digits = new String(answer.data(), StandardCharsets.US_ASCII).strip();
        if (!digits.matches("[0-9]{1,6}")) {
            throw new DeviceFault(EquipmentFault.GARBLED, "the bin counter is no number");
        }
        return Integer.parseInt(digits);
    }
}
