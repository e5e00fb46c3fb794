package campus.onecard.devices.printer;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Text on a printer whose letters all have one width and whose Chinese characters have two.
 *
 * @param width of the paper, in letters
 */
record Columns(int width) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int YEN_SIGN = 0x00A5;
    private static final int FULL_WIDTH_YUAN = 0xFFE5;
    private static final String NEVER_FIRST = "，。、；：！？）》」』”’％,.;:!?)%";

    /**
     * What the printer can print of it. The half-width yen sign has four bytes in GB18030 and comes
     * out as rubbish, so it becomes the full-width one; other characters of four bytes are kept
     * only when they are Chinese (rare names), for printers that have the whole set.
     */
    static String printable(String text) {
        return text.codePoints()
                .map(c -> c == YEN_SIGN ? FULL_WIDTH_YUAN : c)
                .map(c -> c == '\t' || Character.isSpaceChar(c) && c != 0x3000 ? ' ' : c)
                .filter(c -> !Character.isISOControl(c))
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .mapToObj(Columns::kept)
                .collect(Collectors.joining());
    }

    private static String kept(int character) {
        String text = Character.toString(character);
        boolean known = text.getBytes(GB18030).length <= 2 || Character.isIdeographic(character);
        return known ? text : "?";
    }

    static byte[] encode(String printable) {
        return printable.getBytes(GB18030);
    }

    /** How many letters wide a printable text is. */
    static int widthOf(String printable) {
        return printable.codePoints().map(Columns::widthOf).sum();
    }

    /** Every character the printer keeps in two bytes or four is as wide as two letters. */
    static int widthOf(int character) {
        return character < 0x80 ? 1 : 2;
    }

    /** In the middle. */
    String centred(String text) {
        return " ".repeat(Math.max(0, (width - widthOf(text)) / 2)) + text;
    }

    /** At the right edge. */
    String right(String text) {
        return " ".repeat(Math.max(0, width - widthOf(text))) + text;
    }

    /** One line when both fit with a gap between, else the amount goes below at the right edge. */
    List<String> row(String label, String amount) {
        int gap = width - widthOf(label) - widthOf(amount);
        if (gap >= 2 || (gap >= 0 && label.isEmpty())) {
            return List.of(label + " ".repeat(gap) + amount);
        }
        List<String> lines = new ArrayList<>(wrapped(label));
        wrapped(amount).forEach(line -> lines.add(right(line)));
        return lines;
    }

    /** Lines that fit. Breaks between Chinese characters and between Latin words. */
    List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (widthOf(rest) > width) {
            int end = breakOf(rest);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    private int breakOf(String text) {
        int end = 0;
        int used = 0;
        while (used + widthOf(text.codePointAt(end)) <= width) {
            used += widthOf(text.codePointAt(end));
            end = text.offsetByCodePoints(end, 1);
        }
        int better = end;
        while (better > 0 && !mayBreak(text, better)) {
            better = text.offsetByCodePoints(better, -1);
        }
        return better == 0 ? end : better;
    }

    private static boolean mayBreak(String text, int at) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        if (NEVER_FIRST.indexOf(after) >= 0) {
            return false;
        }
        return before == ' ' || after == ' ' || before >= 0x80 || after >= 0x80;
    }
}
