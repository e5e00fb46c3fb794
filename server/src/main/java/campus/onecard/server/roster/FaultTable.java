package campus.onecard.server.roster;

import campus.onecard.domain.text.Texts;

import java.util.ArrayList;
import java.util.List;

/** The rejected rows as a table of three columns, aligned on a terminal. */
final class FaultTable {

    private static final String GAP = "  ";
    private static final int LEAST_ROOM = 20;

    private FaultTable() {}

    /**
     * @param width cells of the terminal; a reason that is longer goes on below itself
     */
    static List<String> lines(List<RowFault> faults, Texts texts, int width) {
        List<String[]> rows = new ArrayList<>();
        rows.add(
                new String[] {
                    texts.get("roster.import.line"),
                    texts.get("roster.import.column"),
                    texts.get("roster.import.reason")
                });
        for (RowFault fault : faults) {
            rows.add(
                    new String[] {
                        Integer.toString(fault.line()),
                        fault.column()
                                .map(c -> c.title(texts.language()))
                                .orElse(texts.get("roster.import.wholeRow")),
                        fault.reason(texts)
                    });
        }
        int first = rows.stream().mapToInt(r -> TerminalText.width(r[0])).max().orElse(0);
        int second = rows.stream().mapToInt(r -> TerminalText.width(r[1])).max().orElse(0);
        int before = first + second + 3 * GAP.length();
        int room = Math.max(LEAST_ROOM, width - before);
        List<String> lines = new ArrayList<>();
        for (String[] row : rows) {
            String start = GAP + left(row[0], first) + GAP + right(row[1], second) + GAP;
            for (String part : TerminalText.lines(row[2], room, texts.language())) {
                lines.add(start + part);
                start = " ".repeat(before);
            }
        }
        return lines;
    }

    private static String left(String text, int width) {
        return " ".repeat(width - TerminalText.width(text)) + text;
    }

    private static String right(String text, int width) {
        return text + " ".repeat(width - TerminalText.width(text));
    }
}
