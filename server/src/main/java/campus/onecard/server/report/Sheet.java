package campus.onecard.server.report;

import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignLine;
import net.sf.jasperreports.engine.design.JRDesignTextElement;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.type.EvaluationTimeEnum;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;

import java.awt.Color;

/** A band being laid out: texts and rules on one grid, in points. */
final class Sheet {

    static final Color INK = new Color(0x1A, 0x1F, 0x24);
    static final Color SOFT = new Color(0x5B, 0x66, 0x70);
    static final Color HAIR = new Color(0xD5, 0xDA, 0xDE);

    private final JRDesignBand band = new JRDesignBand();
    private float size = 8.5f;
    private boolean bold;
    private Color color = INK;

    Sheet(int height) {
        band.setHeight(height);
        band.setSplitType(SplitTypeEnum.PREVENT);
    }

    /** How the texts from here on look. */
    Sheet type(double points, boolean heavy, Color ink) {
        size = (float) points;
        bold = heavy;
        color = ink;
        return this;
    }

    /** Printed only for lines of which that field is true. */
    Sheet when(String field) {
        band.setPrintWhenExpression(expression("$F{" + field + "}"));
        return this;
    }

    Sheet left(String what, int x, int y, int width, int height) {
        return text(what, HorizontalTextAlignEnum.LEFT, x, y, width, height);
    }

    Sheet right(String what, int x, int y, int width, int height) {
        return text(what, HorizontalTextAlignEnum.RIGHT, x, y, width, height);
    }

    private Sheet text(
            String what, HorizontalTextAlignEnum align, int x, int y, int width, int height) {
        JRDesignTextField text = field(what, align);
        return add(text, x, y, width, height);
    }

    /** How many pages there are, known at the end. */
    Sheet pages(int x, int y, int width, int height) {
        JRDesignTextField text = field("$V{PAGE_NUMBER}", HorizontalTextAlignEnum.LEFT);
        text.setEvaluationTime(EvaluationTimeEnum.REPORT);
        return add(text, x, y, width, height);
    }

    private JRDesignTextField field(String what, HorizontalTextAlignEnum align) {
        JRDesignTextField text = new JRDesignTextField();
        text.setExpression(expression(what));
        text.setTextAdjust(TextAdjustEnum.SCALE_FONT);
        style(text, align);
        return text;
    }

    private void style(JRDesignTextElement text, HorizontalTextAlignEnum align) {
        text.setFontName(DayTemplate.FONT);
        text.setFontSize(size);
        text.setBold(bold);
        text.setForecolor(color);
        text.setHorizontalTextAlign(align);
        text.setVerticalTextAlign(VerticalTextAlignEnum.MIDDLE);
    }

    /** A horizontal rule. */
    Sheet rule(int x, int y, int width, double weight, Color ink) {
        JRDesignLine line = new JRDesignLine();
        line.getLinePen().setLineWidth((float) weight);
        line.getLinePen().setLineColor(ink);
        return add(line, x, y, width, 0);
    }

    private Sheet add(JRDesignElement element, int x, int y, int width, int height) {
        element.setX(x);
        element.setY(y);
        element.setWidth(width);
        element.setHeight(height);
        band.addElement(element);
        return this;
    }

    private static JRDesignExpression expression(String text) {
        return new JRDesignExpression(text);
    }

    JRDesignBand band() {
        return band;
    }
}
