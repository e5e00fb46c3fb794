package campus.onecard.server.report;

import java.util.List;

/** One line of a report, as the template's bean data source reads it. */
public final class ReportLine {

    static final int CELLS = 6;

    private final Kind kind;
    private final String label;
    private final List<String> cells;

    /** How a line looks. */
    enum Kind {
        SECTION,
        COLUMNS,
        ROW,
        TOTAL,
        NOTE
    }

    private ReportLine(Kind kind, String label, List<String> cells) {
        this.kind = kind;
        this.label = label;
        this.cells = cells;
    }

    /** With its cells at the right end of the grid. */
    static ReportLine of(Kind kind, String label, String... rightmost) {
        String[] cells = new String[CELLS];
        java.util.Arrays.fill(cells, "");
        System.arraycopy(rightmost, 0, cells, CELLS - rightmost.length, rightmost.length);
        return new ReportLine(kind, label, List.of(cells));
    }

    public Boolean getSection() {
        return kind == Kind.SECTION;
    }

    public Boolean getColumns() {
        return kind == Kind.COLUMNS;
    }

    public Boolean getRow() {
        return kind == Kind.ROW;
    }

    public Boolean getTotal() {
        return kind == Kind.TOTAL;
    }

    public Boolean getNote() {
        return kind == Kind.NOTE;
    }

    public String getLabel() {
        return label;
    }

    public String getCell1() {
        return cells.get(0);
    }

    public String getCell2() {
        return cells.get(1);
    }

    public String getCell3() {
        return cells.get(2);
    }

    public String getCell4() {
        return cells.get(3);
    }

    public String getCell5() {
        return cells.get(4);
    }

    public String getCell6() {
        return cells.get(5);
    }
}
