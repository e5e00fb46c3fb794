package campus.onecard.server.report;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JasperDesign;

import java.util.List;

/** The layout of the day's report: A4 upright, one grid of a label and six columns. */
final class DayTemplate {

    static final String FONT = "Noto Sans SC";

    private static final int PAGE_WIDTH = 595;
    private static final int PAGE_HEIGHT = 842;
    private static final int MARGIN = 40;
    private static final int WIDTH = PAGE_WIDTH - 2 * MARGIN;
    private static final int LABEL = 143;
    private static final int CELL = (WIDTH - LABEL) / ReportLine.CELLS;
    private static final List<String> KINDS = List.of("section", "columns", "row", "total", "note");

    private DayTemplate() {}

    static JasperReport compiled() {
        try {
            return JasperCompileManager.compileReport(design());
        } catch (JRException e) {
            throw new IllegalStateException("the report's template is not right", e);
        }
    }

    private static JasperDesign design() throws JRException {
        JasperDesign design = new JasperDesign();
        design.setName("onecard-day");
        design.setPageWidth(PAGE_WIDTH);
        design.setPageHeight(PAGE_HEIGHT);
        design.setColumnWidth(WIDTH);
        design.setLeftMargin(MARGIN);
        design.setRightMargin(MARGIN);
        design.setTopMargin(36);
        design.setBottomMargin(30);
        for (String parameter : DayPrinter.PARAMETERS) {
            JRDesignParameter declared = new JRDesignParameter();
            declared.setName(parameter);
            declared.setValueClass(String.class);
            design.addParameter(declared);
        }
        for (String kind : KINDS) {
            field(design, kind, Boolean.class);
        }
        field(design, "label", String.class);
        for (int i = 1; i <= ReportLine.CELLS; i++) {
            field(design, "cell" + i, String.class);
        }
        design.setTitle(title());
        JRDesignSection detail = (JRDesignSection) design.getDetailSection();
        detail.addBand(section());
        detail.addBand(columns());
        detail.addBand(row());
        detail.addBand(total());
        detail.addBand(note());
        design.setSummary(signatures());
        design.setPageFooter(footer());
        return design;
    }

    private static void field(JasperDesign design, String name, Class<?> type) throws JRException {
        JRDesignField field = new JRDesignField();
        field.setName(name);
        field.setValueClass(type);
        design.addField(field);
    }

    private static JRDesignBand title() {
        int half = WIDTH / 2;
        return new Sheet(92)
                .type(10, false, Sheet.SOFT)
                .left("$P{campus}", 0, 0, half, 16)
                .type(22, true, Sheet.INK)
                .left("$P{title}", 0, 18, 150, 32)
                .type(11, false, Sheet.SOFT)
                .left("$P{titleEnglish}", 76, 25, 200, 24)
                .type(10.5, true, Sheet.INK)
                .right("$P{day}", half, 18, WIDTH - half, 16)
                .type(8.5, false, Sheet.SOFT)
                .right("$P{dayEnglish}", half, 34, WIDTH - half, 14)
                .rule(0, 56, WIDTH, 1.2, Sheet.INK)
                .type(7.5, false, Sheet.SOFT)
                .left("$P{span}", 0, 61, 330, 12)
                .left("$P{counts}", 0, 74, 330, 12)
                .right("$P{unit}", 330, 61, WIDTH - 330, 12)
                .right("$P{closed}", 330, 74, WIDTH - 330, 12)
                .band();
    }

    private static JRDesignBand section() {
        return new Sheet(34)
                .when("section")
                .type(10.5, true, Sheet.INK)
                .left("$F{label}", 0, 14, WIDTH, 16)
                .band();
    }

    private static JRDesignBand columns() {
        Sheet sheet = new Sheet(25).when("columns").type(7, false, Sheet.SOFT);
        sheet.rule(0, 0, WIDTH, 0.8, Sheet.INK);
        cells(sheet, 2, 21);
        return sheet.rule(0, 24, WIDTH, 0.4, Sheet.SOFT).band();
    }

    private static JRDesignBand row() {
        Sheet sheet = new Sheet(15).when("row").type(7.6, false, Sheet.INK);
        cells(sheet, 0, 14);
        return sheet.rule(0, 14, WIDTH, 0.3, Sheet.HAIR).band();
    }

    private static JRDesignBand total() {
        Sheet sheet = new Sheet(17).when("total").type(7.6, true, Sheet.INK);
        sheet.rule(0, 0, WIDTH, 0.6, Sheet.INK);
        cells(sheet, 1, 15);
        return sheet.band();
    }

    private static JRDesignBand note() {
        return new Sheet(15)
                .when("note")
                .type(8, false, Sheet.INK)
                .left("$F{label}", 0, 0, WIDTH, 14)
                .band();
    }

    private static void cells(Sheet sheet, int y, int height) {
        sheet.left("$F{label}", 0, y, LABEL, height);
        for (int i = 0; i < ReportLine.CELLS; i++) {
            sheet.right("$F{cell" + (i + 1) + "}", LABEL + i * CELL + 2, y, CELL - 2, height);
        }
    }

    /** The three boxes to sign in. */
    private static JRDesignBand signatures() {
        int third = (WIDTH - 40) / 3;
        Sheet sheet = new Sheet(72);
        for (int i = 0; i < 3; i++) {
            int x = i * (third + 20);
            sheet.type(8.5, true, Sheet.INK).left("$P{sign" + i + "}", x, 26, third, 13);
            sheet.type(7, false, Sheet.SOFT).left("$P{signEnglish" + i + "}", x, 39, third, 10);
            sheet.rule(x, 66, third, 0.6, Sheet.INK);
        }
        return sheet.band();
    }

    private static JRDesignBand footer() {
        return new Sheet(40)
                .rule(0, 4, WIDTH, 0.4, Sheet.SOFT)
                .type(6.5, false, Sheet.SOFT)
                .left("$P{version}", 0, 8, 210, 10)
                .left("$P{proof}", 0, 18, 210, 10)
                .right("$P{page}", WIDTH - 120, 28, 80, 10)
                .right("$V{PAGE_NUMBER}", WIDTH - 38, 28, 14, 10)
                .right("$P{pages}", WIDTH - 24, 28, 10, 10)
                .pages(WIDTH - 12, 28, 12, 10)
                .right("$P{head}", 210, 8, WIDTH - 210, 10)
                .right("$P{checksum}", 210, 18, WIDTH - 210, 10)
                .band();
    }
}
