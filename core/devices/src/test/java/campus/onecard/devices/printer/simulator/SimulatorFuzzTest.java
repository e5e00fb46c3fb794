package campus.onecard.devices.printer.simulator;

import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.FaultScript;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Random;

/** A million mutated commands into the simulated printer: it skips what it does not know. */
class SimulatorFuzzTest {

    private static final int COMMANDS = 1_000_000;
    private static final int[][] RIGHT = {
        {0x1B, 0x40},
        {0x1B, 0x45, 1},
        {0x1B, 0x61, 1},
        {0x1B, 0x64, 3},
        {0x1C, 0x26},
        {0x1C, 0x21, 0x0C},
        {0x1D, 0x21, 0x11},
        {0x1D, 0x56, 0x42, 0},
        {0x1D, 0x72, 1},
        {0x10, 0x04, 2},
        {0x10, 0x04, 4},
        {0x10, 0x14, 8, 1, 3, 20, 1, 6, 2, 8},
        {0x1D, 0x28, 0x6B, 3, 0, 0x31, 0x43, 6},
        {0x1D, 0x28, 0x6B, 6, 0, 0x31, 0x50, 0x30, 'a', 'b', 'c'},
        {0x1D, 0x28, 0x6B, 3, 0, 0x31, 0x51, 0x30},
        {0xBF, 0xA8, 'x', 0x0A},
    };

    private long answers;

    @Test
    void a_million_mutated_commands_neither_throw_nor_hang() {
        FaultRun faults = new FaultRun(FaultScript.NONE, () -> Instant.EPOCH);
        Random random = new Random(20261123);
        for (int round = 0; round < COMMANDS / 1_000; round++) {
            SimulatedPrinter printer =
                    new SimulatedPrinter(faults, new Paper(), (answer, late) -> answers++);
            for (int i = 0; i < 1_000; i++) {
                byte[] command = mutated(random);
                printer.take(command, command.length);
            }
        }
        assertTrue(answers > COMMANDS / 20, "only " + answers + " answers");
    }

    private static byte[] mutated(Random random) {
        int[] right = RIGHT[random.nextInt(RIGHT.length)];
        int length = random.nextInt(8) == 0 ? 1 + random.nextInt(right.length) : right.length;
        byte[] command = new byte[length];
        for (int i = 0; i < length; i++) {
            command[i] = (byte) right[i];
        }
        if (random.nextInt(3) == 0) {
            command[random.nextInt(length)] ^= (byte) (1 << random.nextInt(8));
        }
        return command;
    }
}
