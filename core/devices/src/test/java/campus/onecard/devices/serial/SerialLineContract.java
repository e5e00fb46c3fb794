package campus.onecard.devices.serial;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import campus.onecard.devices.DeviceFault;
import campus.onecard.domain.equipment.EquipmentFault;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;

/** What every line promises. */
abstract class SerialLineContract {

    static final Duration LONG = Duration.ofSeconds(10);
    static final Duration SHORT = Duration.ofMillis(20);

    /** The driver's end. */
    abstract SerialLine near() throws Exception;

    /** The machine's end. */
    abstract SerialLine far() throws Exception;

    /** Pulls the cable. */
    abstract void pull() throws Exception;

    @Test
    void every_byte_arrives_as_it_was_sent() throws Exception {
        byte[] all = new byte[4000];
        new Random(1).nextBytes(all);
        for (int i = 0; i < 256; i++) {
            all[i] = (byte) i; // also what a terminal would take for a command
        }
        far().write(all);
        assertArrayEquals(all, take(near(), all.length));
    }

    @Test
    void nothing_is_an_answer_when_time_is_up() throws Exception {
        assertEquals(0, near().read(new byte[8], Deadline.in(SHORT)));
    }

    @Test
    void what_is_left_over_can_be_forgotten() throws Exception {
        far().write(new byte[] {1, 2, 3});
        take(near(), 1);
        near().purge();
        far().write(new byte[] {4});
        assertArrayEquals(new byte[] {4}, take(near(), 1));
    }

    @Test
    void an_interrupt_ends_the_wait() throws Exception {
        SerialLine line = near();
        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, () -> line.read(new byte[8], Deadline.in(LONG)));
    }

    @Test
    void a_pulled_cable_is_a_fault_and_not_silence() throws Exception {
        SerialLine line = near();
        pull();
        DeviceFault fault =
                assertThrows(DeviceFault.class, () -> line.read(new byte[8], Deadline.in(LONG)));
        assertEquals(EquipmentFault.SILENT, fault.fault());
    }

    @Test
    void a_line_may_be_closed_twice_and_then_fails() throws Exception {
        SerialLine line = near();
        line.close();
        line.close();
        assertThrows(DeviceFault.class, () -> line.read(new byte[8], Deadline.in(LONG)));
        assertThrows(DeviceFault.class, () -> line.write(new byte[] {1}));
    }

    private static byte[] take(SerialLine line, int wanted) throws Exception {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] piece = new byte[wanted];
        Deadline until = Deadline.in(LONG);
        while (all.size() < wanted && !until.over()) {
            byte[] room =
                    all.size() + piece.length > wanted ? new byte[wanted - all.size()] : piece;
            int got = line.read(room, until);
            all.writeBytes(Arrays.copyOf(room, got));
        }
        return all.toByteArray();
    }
}
