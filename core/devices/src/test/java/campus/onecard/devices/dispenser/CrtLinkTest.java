package campus.onecard.devices.dispenser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import campus.onecard.devices.serial.Deadline;
import campus.onecard.devices.serial.SerialLine;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What is said on the line while a move takes long, command by command. */
class CrtLinkTest {

    private static final byte[] ACK = {CrtFrame.ACK};

    /** What the machine says to each command, in turn; nothing when there is no more. */
    private final Deque<byte[]> script = new ArrayDeque<>();

    private final StringBuilder sent = new StringBuilder();
    private final CrtLink link = new CrtLink(new Line(), 0, Patience.USUAL);

    @Test
    void a_slow_move_is_waited_for_although_the_busy_machine_leaves_questions_unanswered()
            throws Exception {
        script.addAll(List.of(ACK, new byte[0], ACK, done("20", '1')));
        assertEquals(
                CardStage.AT_GATE,
                CrtLink.done(CrtCommand.TO_GATE, link.move(CrtCommand.TO_GATE)).path());
        assertEquals("20 10 10 10 ", sent.toString());
    }

    @Test
    void a_machine_that_answers_in_the_middle_of_a_move_is_asked_until_the_card_is_there()
            throws Exception {
        script.addAll(List.of(ACK, done("10", '2'), done("10", '2'), done("10", '1')));
        assertThrows(CrtLink.Lost.class, () -> link.move(CrtCommand.TO_GATE));
        assertEquals("20 10 10 10 ", sent.toString());
    }

    @Test
    void a_move_that_never_ends_is_lost_after_so_many_questions_and_never_sent_again() {
        script.add(ACK);
        assertThrows(CrtLink.Lost.class, () -> link.move(CrtCommand.TO_STATION));
        assertEquals("22 " + "10 ".repeat(Patience.PROBES), sent.toString());
    }

    @Test
    void a_lost_command_to_a_card_is_never_asked_about_by_moving() {
        script.add(ACK);
        assertThrows(CrtLink.Lost.class, () -> link.send(CrtCommand.CARD_APDU, new byte[4]));
        assertEquals("`4 ", sent.toString());
    }

    /** An answer; the card lies at 0 nowhere, 1 the gate, 2 the station. */
    private static byte[] done(String command, char path) {
        byte[] body = {
            'P', (byte) command.charAt(0), (byte) command.charAt(1), (byte) path, '2', '0'
        };
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(ACK);
        both.writeBytes(CrtFrame.of(0, body));
        return both.toByteArray();
    }

    /** Answers each command by the script and remembers its two letters. */
    private final class Line implements SerialLine {

        private byte[] waiting = {};

        @Override
        public int read(byte[] into, Deadline until) {
            int got = waiting.length;
            System.arraycopy(waiting, 0, into, 0, got);
            waiting = new byte[0];
            return got;
        }

        @Override
        public void write(byte[] bytes) {
            if (bytes.length > 1) {
                byte[] body = CrtFrame.body(bytes);
                sent.append(new String(body, 1, 2, StandardCharsets.US_ASCII)).append(' ');
                byte[] said = script.poll();
                waiting = said == null ? new byte[0] : said;
            }
        }

        @Override
        public void purge() {
            waiting = new byte[0];
        }

        @Override
        public void close() {}
    }
}
