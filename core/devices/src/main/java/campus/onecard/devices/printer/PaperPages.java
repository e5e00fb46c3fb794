package campus.onecard.devices.printer;

import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.util.ArrayList;
import java.util.List;

/**
 * A receipt on the pages of a system's printer: as narrow as a receipt even on office paper, and on
 * as many pages as it needs.
 */
final class PaperPages implements Printable {

    /** What 80 mm paper can be printed on, in 72nds of an inch. */
    private static final double WIDEST = 72 / 25.4 * 72;

    private static final int QR_DOT = 6;

    private final List<PaperLine> lines;
    private final int columns;
    private final Font font;

    /**
     * @param font has Chinese characters
     */
    PaperPages(List<PaperLine> lines, int columns, Font font) {
        this.lines = lines;
        this.columns = columns;
        this.font = font;
    }

    @Override
    public int print(Graphics graphics, PageFormat format, int page) {
        double fit =
                Math.min(format.getImageableWidth(), WIDEST) / (columns * PaperDrawing.CELL_WIDTH);
        List<List<PaperLine>> pages = pages(format.getImageableHeight() / fit);
        if (page >= pages.size()) {
            return NO_SUCH_PAGE;
        }
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.translate(format.getImageableX(), format.getImageableY());
        pen.scale(fit, fit);
        PaperDrawing paper = new PaperDrawing(pen, font, columns);
        pages.get(page).forEach(line -> draw(line, paper));
        pen.dispose();
        return PAGE_EXISTS;
    }

    private static void draw(PaperLine line, PaperDrawing paper) {
        switch (line) {
            case PaperLine.Words words ->
                    paper.words(
                            words.text(), scale(words), words.style() == PaperLine.Style.BOLD, 0);
            case PaperLine.Code code -> paper.code(code.content(), QR_DOT);
        }
    }

    private static int scale(PaperLine.Words words) {
        return words.style() == PaperLine.Style.TITLE ? 2 : 1;
    }

    /** What is higher than a page stands alone on one. */
    private List<List<PaperLine>> pages(double height) {
        List<List<PaperLine>> pages = new ArrayList<>();
        List<PaperLine> page = new ArrayList<>();
        double used = 0;
        for (PaperLine line : lines) {
            if (!page.isEmpty() && used + height(line) > height) {
                pages.add(page);
                page = new ArrayList<>();
                used = 0;
            }
            page.add(line);
            used += height(line);
        }
        pages.add(page);
        return pages;
    }

    private static double height(PaperLine line) {
        return switch (line) {
            case PaperLine.Words words -> PaperDrawing.LINE_HEIGHT * scale(words);
            case PaperLine.Code code -> QrSquares.of(code.content()).getHeight() * QR_DOT;
        };
    }
}
