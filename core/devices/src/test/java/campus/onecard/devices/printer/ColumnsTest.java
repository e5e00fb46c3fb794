package campus.onecard.devices.printer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;

class ColumnsTest {

    @Test
    void the_yuan_sign_is_the_full_width_one_in_two_bytes() {
        assertEquals("￥12.40", Columns.printable("\u00A512.40"));
        assertArrayEquals(new byte[] {(byte) 0xA3, (byte) 0xA4}, Columns.encode("￥"));
        assertEquals(7, Columns.widthOf(Columns.printable("¥12.4")) + 1);
    }

    @Test
    void nobody_can_hide_a_command_in_a_name() {
        assertEquals("张三 p", Columns.printable("张\u001B\u0010三\tp\u0000\u200B"));
    }

    @Test
    void rare_names_are_kept_and_pictures_become_question_marks() {
        assertEquals("\u4DAE\uD840\uDC0B ?", Columns.printable("\u4DAE\uD840\uDC0B \uD83D\uDE00"));
    }

    @Test
    void a_row_stands_on_both_edges_and_goes_on_two_lines_when_it_must() {
        assertEquals(List.of("余额                     ￥12.40"), new Columns(32).row("余额", "￥12.40"));
        assertEquals(
                List.of(
                        "Name of a shop that is much too",
                        "long",
                        "                         ￥12.40"),
                new Columns(32).row("Name of a shop that is much too long", "￥12.40"));
    }

    @Test
    void no_line_begins_with_a_full_stop() {
        assertEquals(List.of("一二三四五六七", "八。九十"), new Columns(16).wrapped("一二三四五六七八。九十"));
        assertEquals(List.of("one two", "three"), new Columns(10).wrapped("one two three"));
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 32, 42, 48})
    void whatever_is_wrapped_fits_and_loses_nothing_but_blanks(int width) {
        Columns columns = new Columns(width);
        Random random = new Random(20261123);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(120); i > 0; i--) {
                text.append("校园卡ab c。，1￥ ".charAt(random.nextInt(12)));
            }
            List<String> lines = columns.wrapped(text.toString());
            assertTrue(lines.stream().allMatch(l -> Columns.widthOf(l) <= width));
            assertEquals(text.toString().replace(" ", ""), String.join("", lines).replace(" ", ""));
            List<String> row = columns.row(text.toString(), "￥1,234.50");
            assertTrue(row.stream().allMatch(l -> Columns.widthOf(l) <= width), () -> "" + row);
        }
    }
}
