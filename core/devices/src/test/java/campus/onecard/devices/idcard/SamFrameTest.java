package campus.onecard.devices.idcard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.devices.serial.FrameBuffer;
import campus.onecard.devices.serial.FrameFuzz;
import campus.onecard.domain.account.DocumentType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.HexFormat;

class SamFrameTest {

    private static final int MUTANTS = 1_000_000;
    private static final long SEED = 20261123;

    @ParameterizedTest
    @CsvSource({
        "STATUS, AAAAAA9669000311FFED",
        "MODULE_NUMBER, AAAAAA9669000312FFEE",
        "FIND, AAAAAA96690003200122",
        "SELECT, AAAAAA96690003200221",
        "READ, AAAAAA96690003300132"
    })
    void GA_467_commands_are_the_published_bytes(SamCommand command, String hex) {
        assertEquals(hex, HexFormat.of().withUpperCase().formatHex(command.frame()));
    }

    @Test
    void GA_467_published_answers_are_understood() {
        SamAnswer found = answer("AAAAAA9669000800009F0000000097");
        assertEquals(SamStatus.FOUND, found.status());
        assertTrue(SamCommand.FIND.isAnsweredBy(found));
        assertFalse(SamCommand.SELECT.isAnsweredBy(found), "a late answer to find");
        SamAnswer selected = answer("AAAAAA9669000C00009000000000000000009C");
        assertTrue(SamCommand.SELECT.isAnsweredBy(selected));
        assertFalse(SamCommand.READ.isAnsweredBy(selected), "a late answer to select");
    }

    @Test
    void a_modules_number_is_written_as_on_its_label() {
        byte[] number = HexFormat.of().parseHex("05000100" + "37263501" + "07000000" + "FFFFFFFF");
        assertEquals("05.01-20260407-0000000007-4294967295", ModuleNumber.text(number));
    }

    /**
     * A million spoilt frames: no exception, no hang, and whatever is accepted carries its own
     * preamble, length and checksum. The XOR cannot see every change of two bytes, so where one
     * slips through it must at least be a correct frame in itself.
     */
    @Test
    void a_million_mutants_are_refused_or_are_correct_frames() {
        SamFrame framing = new SamFrame();
        FrameFuzz fuzz = new FrameFuzz(framing, SEED);
        FrameBuffer buffer = new FrameBuffer(framing);
        byte[][] originals = {
            SamCommand.FIND.frame(),
            HexFormat.of().parseHex("AAAAAA9669000800009F0000000097"),
            HexFormat.of().parseHex("AAAAAA9669000C00009000000000000000009C"),
            SamFrame.of(new byte[40]),
            SamFrame.of(new byte[] {0, 0, (byte) 0x90, (byte) 0xAA, (byte) 0xAA, (byte) 0xAA, 1})
        };
        int accepted = 0;
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = fuzz.mutant(originals[i % originals.length]);
            for (byte[] frame : fuzz.accepted(mutant, buffer)) {
                accepted++;
                assertArrayEquals(SamFrame.of(SamFrame.body(frame)), frame, "mutant " + i);
                assertTrue(contains(mutant, frame), "mutant " + i);
            }
        }
        assertTrue(accepted > 0 && accepted < MUTANTS, "accepted " + accepted);
    }

    /** The same for whole documents: what gets through all checks says what the document says. */
    @Test
    void a_hundred_thousand_spoilt_documents_never_become_another_persons() throws Exception {
        byte[] original = Samples.answer(Samples.CITIZEN);
        IdDocument truth = Samples.read(Samples.CITIZEN);
        SamFrame framing = new SamFrame();
        FrameFuzz fuzz = new FrameFuzz(framing, SEED);
        FrameBuffer buffer = new FrameBuffer(framing);
        for (int i = 0; i < 100_000; i++) {
            for (byte[] frame : fuzz.accepted(fuzz.mutant(original), buffer)) {
                SamAnswer answer = SamAnswer.of(SamFrame.body(frame));
                byte[] text = SamContent.text(answer.data());
                if (SamCommand.READ.isAnsweredBy(answer) && text.length > 0) {
                    assertSameOrDamaged(truth, text, i);
                }
            }
        }
        assertEquals(DocumentType.ID_CARD, truth.type());
    }

    private static void assertSameOrDamaged(IdDocument truth, byte[] text, int mutant) {
        try {
            IdDocument read = Layout.read(text, truth.photo());
            assertEquals(truth.number(), read.number(), "mutant " + mutant);
        } catch (ChipText.Damaged e) {
            assertFalse(String.valueOf(e.getMessage()).contains(truth.number()));
        }
    }

    private static SamAnswer answer(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        FrameBuffer buffer = new FrameBuffer(new SamFrame());
        buffer.add(bytes, bytes.length);
        return SamAnswer.of(SamFrame.body(buffer.next().orElseThrow()));
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        for (int i = 0; i + part.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
