package campus.onecard.devices.serial.simulator;

import campus.onecard.devices.fault.Fault;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.Unit;

import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * What a simulated machine puts on the line for one frame, faults of the line included.
 *
 * @param early what it says at once: an ACK
 * @param last its answer, perhaps spoilt, perhaps nothing
 * @param wrong everything wrong with this frame
 */
record Reply(List<byte[]> early, byte[] last, List<Fault> wrong) {

    private static final byte[] GARBAGE = {0x00, (byte) 0xAA, (byte) 0xAA, (byte) 0xF2, 0x00, 0x7F};
    private static final Reply NONE = new Reply(List.of(), new byte[0], List.of());

    static Reply to(byte[] frame, Machine machine, FaultRun faults) {
        if (!machine.isCommand(frame)) {
            machine.receive(frame, faults.holding());
            return NONE;
        }
        List<Fault> wrong = faults.count(Unit.FRAME);
        List<byte[]> answers = machine.receive(frame, wrong);
        if (answers.isEmpty() || has(wrong, Fault.Silence.class)) {
            return NONE;
        }
        return new Reply(
                answers.subList(0, answers.size() - 1), spoilt(answers.getLast(), wrong), wrong);
    }

    private static byte[] spoilt(byte[] answer, List<Fault> wrong) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        if (has(wrong, Fault.Garbage.class)) {
            all.writeBytes(GARBAGE);
        }
        byte[] sent = answer.clone();
        if (has(wrong, Fault.WrongChecksum.class)) {
            sent[sent.length - 1] ^= 0x5A;
        }
        all.writeBytes(sent);
        if (has(wrong, Fault.GarbageAfter.class)) {
            all.writeBytes(GARBAGE);
        }
        return all.toByteArray();
    }

    private static boolean has(List<Fault> wrong, Class<? extends Fault> kind) {
        return wrong.stream().anyMatch(kind::isInstance);
    }
}
