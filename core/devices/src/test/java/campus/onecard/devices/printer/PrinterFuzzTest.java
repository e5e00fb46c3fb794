package campus.onecard.devices.printer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.Random;

/** A million answers with flipped bits: nothing escapes, and nothing wrong passes for an answer. */
class PrinterFuzzTest {

    private static final int FRAMES = 1_000_000;
    private static final int[] RIGHT = {0x12, 0x16, 0x1E, 0x32, 0x72, 0x7E, 0x52, 0x00, 0x03, 0x0F};

    @Test
    void a_million_mutated_answers_are_told_apart_by_their_fixed_bits() {
        Random random = new Random(20261123);
        int immediate = 0;
        for (int frame = 0; frame < FRAMES; frame++) {
            Heard heard = Heard.NOTHING;
            boolean mayBeStatus = false;
            boolean mayBeInOrder = false;
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                int answer = RIGHT[random.nextInt(RIGHT.length)];
                if (random.nextBoolean()) {
                    answer ^= 1 << random.nextInt(8);
                }
                heard = heard.and(answer);
                boolean top = (answer & 0x80) != 0;
                mayBeStatus |= !top && (answer & 0x10) != 0 && (answer & 0x03) == 2;
                mayBeInOrder |= !top && (answer & 0x10) == 0;
            }
            assertEquals(mayBeStatus, heard.status() >= 0);
            assertEquals(mayBeInOrder, heard.inOrder());
            for (int question = StatusBits.OFFLINE; question <= StatusBits.PAPER; question++) {
                if (heard.status() >= 0) {
                    assertFalse(
                            StatusBits.stops(question, heard.status()).isEmpty()
                                    && (heard.status() & 0x60) == 0x60
                                    && question == StatusBits.PAPER);
                    immediate++;
                }
            }
        }
        assertTrue(immediate > FRAMES / 4, "most answers were nonsense: the test tests nothing");
    }
}
