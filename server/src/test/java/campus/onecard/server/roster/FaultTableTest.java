package campus.onecard.server.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.text.Texts;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

class FaultTableTest {

    private static final List<RowFault> FAULTS =
            List.of(
                    RowFault.in(702, Column.NUMBER, "roster.row.number"),
                    RowFault.in(9102, Column.DOCUMENT_NUMBER, "roster.row.scientific"),
                    RowFault.ofRow(12602, "roster.row.quote"));

    @Test
    void a_long_reason_goes_on_below_itself() {
        assertEquals(
                """
                     行  列        原因
                    702  学工号    学工号应为 4 至 20 位数字或字母
                   9102  证件号码  电子表格已把号码变成科学计数（如 5.1
                                   E+17），后几位丢失；请把该列设为“文本”后
                                   重新填写
                  12602  整行      引号没有配对
                """,
                table(Texts.CHINESE, 60));
        String indent = " ".repeat("  12602  document_number  ".length());
        assertEquals(2, table(Texts.ENGLISH, 80).lines().filter(l -> l.startsWith(indent)).count());
    }

    @Test
    void no_line_is_wider_than_the_terminal() {
        for (Locale language : Texts.LANGUAGES) {
            for (int width = 50; width < 200; width += 10) {
                for (String line : table(language, width).split("\n")) {
                    assertTrue(TerminalText.width(line) <= width, line);
                }
            }
        }
    }

    @Test
    void without_a_terminal_each_row_is_one_line() {
        for (Locale language : Texts.LANGUAGES) {
            assertEquals(1 + FAULTS.size(), table(language, Integer.MAX_VALUE).lines().count());
        }
    }

    private static String table(Locale language, int width) {
        Texts texts = Texts.beside(language, ImportCommand.class);
        return String.join("\n", FaultTable.lines(FAULTS, texts, width)) + "\n";
    }
}
