package campus.onecard.devices.serial;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;

class FrameBufferTest {

    /** A frame is {@code 7E}, a length and that many bytes. */
    private static final Framing PLAIN =
            new Framing() {
                @Override
                public int longest() {
                    return 12;
                }

                @Override
                public int measure(byte[] bytes, int from, int to) {
                    if (bytes[from] != 0x7E) {
                        return NOT_HERE;
                    }
                    if (to - from < 2) {
                        return MORE;
                    }
                    int length = bytes[from + 1];
                    if (length < 0 || length > 10) {
                        return NOT_HERE;
                    }
                    return to - from < 2 + length ? MORE : 2 + length;
                }
            };

    private final FrameBuffer buffer = new FrameBuffer(PLAIN);

    @Test
    void a_frame_in_pieces_between_garbage_is_found() {
        add(1, 2, 0x7E);
        assertEquals(Optional.empty(), buffer.next());
        add(2, 9);
        assertEquals(Optional.empty(), buffer.next());
        add(8, 5, 5);
        assertArrayEquals(new byte[] {0x7E, 2, 9, 8}, buffer.next().orElseThrow());
        assertEquals(Optional.empty(), buffer.next());
    }

    @Test
    void a_head_that_leads_nowhere_does_not_swallow_the_frame_behind_it() {
        add(0x7E, 9, 0x7E, 1, 7);
        assertEquals(Optional.empty(), buffer.next());
        buffer.giveUpHead();
        assertArrayEquals(new byte[] {0x7E, 1, 7}, buffer.next().orElseThrow());
    }

    @Test
    void there_is_always_room_for_more() {
        for (int i = 0; i < 1_000; i++) {
            assertTrue(buffer.room() >= 3, "round " + i);
            add(0x7E, 1, i & 0x3F);
            assertTrue(buffer.next().isPresent());
        }
    }

    @Test
    void what_was_used_skipped_given_up_or_wiped_is_overwritten() {
        add(1, 2, 3, 0x7E, 1, 7);
        buffer.next();
        assertTrue(buffer.isBlank());
        add(0x7E, 9, 4);
        buffer.next();
        assertFalse(buffer.isBlank());
        buffer.wipe();
        assertTrue(buffer.isBlank());
    }

    @Test
    void what_moves_to_the_front_is_not_left_behind() {
        add(0x7E, 10, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 0x7E, 10, 8, 8, 8, 8, 8, 8, 8, 8);
        assertTrue(buffer.next().isPresent());
        add(8, 8, 1);
        assertTrue(buffer.next().isPresent());
        assertEquals(Optional.empty(), buffer.next());
        assertTrue(buffer.isBlank());
    }

    @Test
    void a_reader_keeps_nothing_of_a_frame_it_gave_nor_of_what_it_threw_away() throws Exception {
        FrameReader reader = new FrameReader(new Once(0x7E, 2, 7, 7), PLAIN);
        Deadline now = Deadline.in(Duration.ZERO);
        assertArrayEquals(new byte[] {0x7E, 2, 7, 7}, reader.next(now).orElseThrow());
        assertTrue(reader.isBlank());
        FrameReader thrown = new FrameReader(new Once(0x7E, 2, 7, 7), PLAIN);
        thrown.settle(Duration.ZERO, Deadline.in(Duration.ofMinutes(1)));
        assertTrue(thrown.isBlank());
    }

    /** Says these bytes, then nothing. */
    private static final class Once implements SerialLine {

        private byte[] waiting;

        Once(int... bytes) {
            waiting = new byte[bytes.length];
            for (int i = 0; i < bytes.length; i++) {
                waiting[i] = (byte) bytes[i];
            }
        }

        @Override
        public int read(byte[] into, Deadline until) {
            int got = waiting.length;
            System.arraycopy(waiting, 0, into, 0, got);
            waiting = new byte[0];
            return got;
        }

        @Override
        public void write(byte[] bytes) {}

        @Override
        public void purge() {}

        @Override
        public void close() {}
    }

    private void add(int... bytes) {
        byte[] arrived = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            arrived[i] = (byte) bytes[i];
        }
        buffer.add(arrived, arrived.length);
    }
}
