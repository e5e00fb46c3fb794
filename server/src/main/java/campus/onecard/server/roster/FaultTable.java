package campus.onecard.server.roster;

import campus.onecard.domain.text.Texts;

import java.util.ArrayList;
import java.util.List;

/** The rejected rows as a table of three columns, aligned on a terminal. */
final class FaultTable {

    private static final String GAP = "  ";

    private FaultTable() {}

    static List<String> lines(List<RowFault> faults, Texts texts) {
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
        int first = rows.stream().mapToInt(r -> width(r[0])).max().orElse(0);
        int second = rows.stream().mapToInt(r -> width(r[1])).max().orElse(0);
        return rows.stream()
                .map(r -> GAP + left(r[0], first) + GAP + right(r[1], second) + GAP + r[2])
                .toList();
    }

    private static String left(String text, int width) {
        return " ".repeat(width - width(text)) + text;
    }

    private static String right(String text, int width) {
        return text + " ".repeat(width - width(text));
    }

    /** A Chinese character takes two places of a terminal. */
    private static int width(String text) {
        return text.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
    }
}
