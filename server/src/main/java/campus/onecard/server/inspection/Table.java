package campus.onecard.server.inspection;

import java.util.ArrayList;
import java.util.List;

/** A table for a terminal: the first column to the left, the others to the right. */
public final class Table {

    private final List<String[]> rows = new ArrayList<>();

    /**
     * @param heads of the columns
     */
    public Table(String... heads) {
        rows.add(heads);
    }

    /** As many cells as there are heads. */
    public void row(String... cells) {
        rows.add(cells);
    }

    /** All of it, each line ended. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                String room = " ".repeat(widest(i) - width(row[i]));
                text.append(i == 0 ? row[i] + room : "  " + room + row[i]);
            }
            text.append(System.lineSeparator());
        }
        return text.toString();
    }

    private int widest(int column) {
        return rows.stream().mapToInt(r -> width(r[column])).max().orElse(0);
    }

    /** Chinese characters take two cells. */
    private static int width(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
    }
}
