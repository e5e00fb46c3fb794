package campus.onecard.devices.idcard;

import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.serial.Deadline;
import campus.onecard.devices.serial.FrameReader;
import campus.onecard.devices.serial.SerialLine;
import campus.onecard.domain.equipment.EquipmentFault;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * Command and answer over an open line. Every command only reads, so one that stays without an
 * answer is simply sent again.
 */
final class SamLink {

    private static final int TRIES = 2;
    private static final Duration QUIET = Duration.ofMillis(300);
    private static final Duration LONGEST_NOISE = Duration.ofSeconds(2);
    private static final int SHORTEST_ANSWER = 3;

    private final SerialLine line;
    private final FrameReader frames;
    private final Duration patience;

    /**
     * @param patience how long an answer may take
     */
    SamLink(SerialLine line, Duration patience) {
        this.line = line;
        this.frames = new FrameReader(line, new SamFrame());
        this.patience = patience;
    }

    /**
     * Asks and waits.
     *
     * @return any status but one that means a broken reader; its data must be wiped by the caller
     * @throws DeviceFault when nothing sensible comes, or the reader says that it cannot work
     */
    SamAnswer ask(SamCommand command) throws DeviceFault, InterruptedException {
        boolean heard = false;
        for (int i = 0; i < TRIES; i++) {
            frames.forget();
            line.write(command.frame());
            Optional<SamAnswer> answer = answerTo(command);
            heard |= frames.heard();
            if (answer.isPresent() && answer.get().status() != SamStatus.WRONG_CHECKSUM) {
                return workable(command, answer.get());
            }
            frames.settle(QUIET, Deadline.in(LONGEST_NOISE));
        }
        throw new DeviceFault(
                heard ? EquipmentFault.GARBLED : EquipmentFault.SILENT,
                "no answer to " + command + " in " + TRIES + " times " + patience);
    }

    private Optional<SamAnswer> answerTo(SamCommand command)
            throws DeviceFault, InterruptedException {
        Deadline until = Deadline.in(patience);
        Optional<byte[]> frame = frames.next(until);
        while (frame.isPresent()) {
            byte[] body = SamFrame.body(frame.get());
            Arrays.fill(frame.get(), (byte) 0);
            SamAnswer answer = SamAnswer.of(body);
            boolean answers = body.length >= SHORTEST_ANSWER && command.isAnsweredBy(answer);
            Arrays.fill(body, (byte) 0);
            if (answers) {
                return Optional.of(answer);
            }
            Arrays.fill(answer.data(), (byte) 0);
            frame = frames.next(until);
        }
        return Optional.empty();
    }

    private static SamAnswer workable(SamCommand command, SamAnswer answer) throws DeviceFault {
        SamStatus status = answer.status();
        if (status == null) {
            throw new DeviceFault(EquipmentFault.GARBLED, command + " was answered by " + answer);
        }
        if (status.fault().isPresent()) {
            throw new DeviceFault(status.fault().get(), command + " was answered by " + answer);
        }
        return answer;
    }

    /**
     * Waits without asking anything.
     *
     * @throws DeviceFault when the line is gone
     */
    void rest(Deadline until) throws DeviceFault, InterruptedException {
        Optional<byte[]> stray = frames.next(until);
        while (stray.isPresent()) {
            Arrays.fill(stray.get(), (byte) 0);
            stray = frames.next(until);
        }
    }

    void close() {
        line.close();
    }
}
