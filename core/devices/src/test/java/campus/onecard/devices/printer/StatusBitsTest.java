package campus.onecard.devices.printer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.equipment.EquipmentFault;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

/** The printed answers of the manuals, bit by bit. */
class StatusBitsTest {

    @ParameterizedTest
    @CsvSource({
        "2, 16, PRINTER_OPEN",
        "2, 32, PAPER_OUT",
        "2, 36, PRINTER_OPEN",
        "3, 1A, CUTTER_STUCK",
        "3, 32, BROKEN",
        "3, 52, PRINTER_HOT",
        "4, 72, PAPER_OUT",
        "4, 7E, PAPER_OUT",
        "4, 32, PAPER_OUT",
        "4, 52, PAPER_OUT"
    })
    void each_bit_stops_the_printer_for_its_own_reason(
            int question, String answer, EquipmentFault fault) {
        assertEquals(Optional.of(fault), StatusBits.stops(question, Integer.parseInt(answer, 16)));
    }

    @Test
    void a_well_printer_and_one_with_little_paper_do_not_stop() {
        for (int question = 2; question <= 4; question++) {
            assertEquals(Optional.empty(), StatusBits.stops(question, 0x12));
        }
        assertEquals(Optional.empty(), StatusBits.stops(StatusBits.PAPER, 0x1E));
        assertTrue(StatusBits.paperLow(0x1E));
        assertFalse(StatusBits.paperLow(0x12));
        assertTrue(StatusBits.stoppedByError(0x52));
    }

    @Test
    void no_byte_answers_both_kinds_of_questions() {
        for (int answer = 0; answer < 256; answer++) {
            assertFalse(StatusBits.isImmediate(answer) && StatusBits.isInOrder(answer));
        }
        assertTrue(StatusBits.isImmediate(0x12));
        assertTrue(StatusBits.isInOrder(0x00));
        assertTrue(StatusBits.isInOrder(0x03));
        assertFalse(StatusBits.isInOrder(0x11) || StatusBits.isInOrder(0x13), "flow control");
    }
}
