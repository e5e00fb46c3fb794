package campus.onecard.server.roster;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text in the cells of a terminal, where a Chinese character takes two. */
final class TerminalText {

    private TerminalText() {}

    /** How many cells it takes. */
    static int width(String text) {
        return text.codePoints().map(TerminalText::width).sum();
    }

    private static int width(int character) {
        boolean wide =
                Character.isIdeographic(character)
                        || character >= 0x3000 && character <= 0x303F
                        || character >= 0xFF01 && character <= 0xFF60;
        return wide ? 2 : 1;
    }

    /**
     * Breaks a text into lines where its language allows it.
     *
     * @param room cells of a line, at least 1; a word that is longer still gets a line of its own
     * @return at least one line, none with blanks at its end
     */
    static List<String> lines(String text, int room, Locale language) {
        BreakIterator breaks = BreakIterator.getLineInstance(language);
        breaks.setText(text);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String part = text.substring(from, to);
            if (!line.isEmpty() && width(line + part.stripTrailing()) > room) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(part);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
