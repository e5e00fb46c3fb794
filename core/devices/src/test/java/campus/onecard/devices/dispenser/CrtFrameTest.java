package campus.onecard.devices.dispenser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.devices.dispenser.Supply.Stock;
import campus.onecard.devices.serial.FrameBuffer;
import campus.onecard.devices.serial.FrameFuzz;
import campus.onecard.domain.equipment.EquipmentFault;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HexFormat;

class CrtFrameTest {

    private static final int MUTANTS = 1_000_000;
    private static final long SEED = 571;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    @ParameterizedTest
    @CsvSource({
        "STATUS, F2000003433130 03B0",
        "TO_STATION, F2000003433232 03B1",
        "TO_BIN, F2000003433233 03B0"
    })
    void CRT_571_commands_are_the_published_bytes(CrtCommand command, String hex) {
        assertEquals(hex.replace(" ", ""), HEX.formatHex(command.frame(0, new byte[0])));
    }

    @Test
    void CRT_571_the_published_status_answer_is_understood() {
        byte[] frame = HEX.parseHex("F2000006503130303230" + "0394");
        CrtAnswer.Done done =
                assertInstanceOf(
                        CrtAnswer.Done.class, CrtAnswer.of(CrtFrame.body(frame)).orElseThrow());
        assertEquals(CardStage.STOCKED, done.path());
        assertEquals(Stock.ENOUGH, done.stock());
        assertTrue(!done.binFull());
        assertEquals(frame.length, new CrtFrame().measure(frame, 0, frame.length));
    }

    @ParameterizedTest
    @CsvSource({
        "10, CARD_JAMMED", "13, CARD_MISFED", "14, CARD_MISFED", "16, CARD_MISPLACED",
        "A0, CARDS_OUT", "B0, DISPENSER_RESTARTED", "00, GARBLED", "51, BROKEN"
    })
    void CRT_571_errors_say_what_somebody_must_do(String code, EquipmentFault fault) {
        byte[] body = {'N', 0x32, 0x32, (byte) code.charAt(0), (byte) code.charAt(1)};
        assertEquals(new CrtAnswer.Failed(code), CrtAnswer.of(body).orElseThrow());
        assertEquals(fault, CrtError.fault(code));
    }

    /**
     * A million spoilt frames: no exception, no hang, and whatever is accepted is a correct frame
     * in itself that stands in the stream.
     */
    @Test
    void a_million_mutants_are_refused_or_are_correct_frames() {
        CrtFrame framing = new CrtFrame();
        FrameFuzz fuzz = new FrameFuzz(framing, SEED);
        FrameBuffer buffer = new FrameBuffer(framing);
        byte[] data = HEX.parseHex("5060340020030603159000F2000003");
        byte[][] originals = {
            HEX.parseHex("F2000006503130303230" + "0394"),
            HEX.parseHex("F200000343323203B1"),
            CrtFrame.of(0, HEX.parseHex("4E32323130")),
            CrtFrame.of(15, data)
        };
        int accepted = 0;
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = fuzz.mutant(originals[i % originals.length]);
            for (byte[] frame : fuzz.accepted(mutant, buffer)) {
                CrtAnswer.of(CrtFrame.body(frame));
                if (frame.length > 1) {
                    accepted++;
                    byte[] again = CrtFrame.of(CrtFrame.address(frame), CrtFrame.body(frame));
                    assertArrayEquals(again, frame, "mutant " + i);
                    assertTrue(HEX.formatHex(mutant).contains(HEX.formatHex(frame)));
                }
            }
        }
        assertTrue(accepted > 0 && accepted < MUTANTS, "accepted " + accepted);
    }
}
