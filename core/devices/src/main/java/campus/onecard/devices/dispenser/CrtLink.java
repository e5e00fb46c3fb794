package campus.onecard.devices.dispenser;

import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.serial.Deadline;
import campus.onecard.devices.serial.FrameReader;
import campus.onecard.devices.serial.SerialLine;
import campus.onecard.domain.equipment.EquipmentFault;

import java.time.Duration;
import java.util.Optional;

/**
 * One command, its ACK, its answer and our ACK over an open line. Only a command that was refused
 * with NAK, or that moves nothing, is ever sent again.
 */
final class CrtLink {

    private static final int TRIES = 3;
    private static final Duration LONGEST_NOISE = Duration.ofSeconds(2);
    private static final byte[] NO_DATA = {};
    private static final byte[] ACK = {CrtFrame.ACK};

    private final SerialLine line;
    private final FrameReader frames;
    private final int address;
    private final Patience patience;

    CrtLink(SerialLine line, int address, Patience patience) {
        this.line = line;
        this.frames = new FrameReader(line, new CrtFrame());
        this.address = address;
        this.patience = patience;
    }

    /**
     * Asks what may be asked any number of times.
     *
     * @throws DeviceFault when there is no answer, or it is an error
     */
    CrtAnswer.Done ask(CrtCommand question) throws DeviceFault, InterruptedException {
        for (int i = 1; ; i++) {
            try {
                return done(question, send(question, NO_DATA));
            } catch (Lost e) {
                if (i == TRIES) {
                    throw e.fault();
                }
            }
        }
    }

    static CrtAnswer.Done done(CrtCommand command, CrtAnswer answer) throws DeviceFault {
        return switch (answer) {
            case CrtAnswer.Done done -> done;
            case CrtAnswer.Failed(String code) ->
                    throw new DeviceFault(
                            CrtError.fault(code), command + " was answered by error " + code);
        };
    }

    /** Moves a card; never sent twice. */
    CrtAnswer move(CrtCommand move) throws Lost, DeviceFault, InterruptedException {
        return send(move, NO_DATA);
    }

    /**
     * Sends once, or again after a NAK.
     *
     * @throws Lost when no answer came: the machine may have acted
     * @throws DeviceFault when it refuses every copy, or the line is gone
     */
    CrtAnswer send(CrtCommand command, byte[] data) throws Lost, DeviceFault, InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            frames.forget();
            line.write(command.frame(address, data));
            Optional<CrtAnswer> answer = answerTo(command);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        throw new DeviceFault(EquipmentFault.GARBLED, command + " was refused " + TRIES + " times");
    }

    /** Empty when it was refused with NAK. */
    private Optional<CrtAnswer> answerTo(CrtCommand command)
            throws Lost, DeviceFault, InterruptedException {
        boolean taken = false;
        Deadline until = Deadline.in(patience.receipt());
        Optional<byte[]> frame = frames.next(until);
        while (frame.isPresent()) {
            byte[] bytes = frame.get();
            if (bytes[0] == CrtFrame.NAK) {
                return Optional.empty();
            }
            if (bytes[0] == CrtFrame.ACK) {
                taken = true;
                until = Deadline.in(patienceFor(command));
            }
            Optional<CrtAnswer> answer = answer(bytes, command);
            if (answer.isPresent()) {
                line.write(ACK);
                return answer;
            }
            frame = frames.next(until);
        }
        if (taken && command.kind() == CrtCommand.Kind.MOVE) {
            return Optional.of(late(command));
        }
        throw lost(command);
    }

    private Optional<CrtAnswer> answer(byte[] frame, CrtCommand command) {
        byte[] body = CrtFrame.body(frame);
        return command.isNamedBy(body) && CrtFrame.address(frame) == address
                ? CrtAnswer.of(body)
                : Optional.empty();
    }

    /**
     * The machine took a move and says nothing more: it is slow, or its answer was lost. It is
     * asked for its status, which moves nothing; a busy machine may leave that unanswered.
     *
     * @throws Lost as soon as it says that nothing moves any more, and at the end in any case
     */
    private CrtAnswer late(CrtCommand move) throws Lost, DeviceFault, InterruptedException {
        for (int i = 0; i < Patience.PROBES; i++) {
            line.write(CrtCommand.STATUS.frame(address, NO_DATA));
            Deadline until = Deadline.in(patience.probe());
            Optional<byte[]> frame = frames.next(until);
            while (frame.isPresent()) {
                Optional<CrtAnswer> answer = answer(frame.get(), move);
                if (answer.isPresent()) {
                    line.write(ACK);
                    frames.settle(patience.quiet(), Deadline.in(LONGEST_NOISE));
                    return answer.get();
                }
                Optional<CrtAnswer> status = answer(frame.get(), CrtCommand.STATUS);
                if (status.isPresent() && isOver(move, status.get())) {
                    throw lost(move);
                }
                frame = frames.next(until);
            }
        }
        throw lost(move);
    }

    /** An error ends a move too; what it means is asked once more by whoever looks after it. */
    private static boolean isOver(CrtCommand move, CrtAnswer status) {
        return switch (status) {
            case CrtAnswer.Done done -> move.isOver(done.path());
            case CrtAnswer.Failed _ -> true;
        };
    }

    private Lost lost(CrtCommand command) throws DeviceFault, InterruptedException {
        boolean heard = frames.heard();
        line.write(new byte[] {CrtFrame.EOT});
        frames.settle(patience.quiet(), Deadline.in(LONGEST_NOISE));
        return new Lost(heard, command);
    }

    private Duration patienceFor(CrtCommand command) {
        return command.kind() == CrtCommand.Kind.MOVE ? patience.move() : patience.answer();
    }

    /**
     * Waits without asking anything.
     *
     * @throws DeviceFault when the line is gone
     */
    void rest(Deadline until) throws DeviceFault, InterruptedException {
        while (frames.next(until).isPresent()) {
            // whatever is said now answers nothing
        }
    }

    void close() {
        line.close();
    }

    /** No answer came, and the machine may have acted all the same. */
    static final class Lost extends Exception {

        private static final long serialVersionUID = 1L;

        private final boolean heard;

        Lost(boolean heard, CrtCommand command) {
            super("no answer to " + command);
            this.heard = heard;
        }

        DeviceFault fault() {
            return new DeviceFault(
                    heard ? EquipmentFault.GARBLED : EquipmentFault.SILENT,
                    String.valueOf(getMessage()),
                    this);
        }
    }
}
