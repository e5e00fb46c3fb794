package campus.onecard.devices.printer;

import com.google.zxing.common.BitMatrix;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.BitSet;

/**
 * Draws paper dot by dot the way a receipt printer does: every letter in a cell of 12 × 24 dots,
 * every Chinese character in one of 24 × 24. Height grows as things are added.
 */
public final class PaperDrawing {

    /** Dots of one letter. */
    public static final int CELL_WIDTH = 12;

    /** Dots of one line, gap included. */
    public static final int LINE_HEIGHT = 30;

    private static final int GLYPH = 22;

    private final Graphics2D graphics;
    private final Font font;
    private final int width;
    private int y;

    /**
     * @param font has Chinese characters
     * @param columns letters on a line
     */
    public PaperDrawing(Graphics2D graphics, Font font, int columns) {
        this.graphics = graphics;
        this.font = font.deriveFont((float) GLYPH);
        this.width = columns * CELL_WIDTH;
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.BLACK);
    }

    /** How many dots down the paper is used. */
    public int height() {
        return y;
    }

    /**
     * One line of words.
     *
     * @param scale 1, or 2 for twice the size
     * @param indent letters from the left edge, at scale 1
     */
    public void words(String text, int scale, boolean bold, int indent) {
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.translate(indent * CELL_WIDTH, y);
        pen.scale(scale, scale);
        pen.setFont(font);
        FontMetrics metrics = pen.getFontMetrics();
        int x = 0;
        for (int character : text.codePoints().toArray()) {
            String glyph = Character.toString(character);
            int cell = Columns.widthOf(character) * CELL_WIDTH;
            int left = x + (cell - metrics.stringWidth(glyph)) / 2;
            pen.drawString(glyph, left, GLYPH);
            if (bold) {
                pen.drawString(glyph, left + 1, GLYPH);
            }
            x += cell;
        }
        pen.dispose();
        y += LINE_HEIGHT * scale;
    }

    /**
     * A QR code in the middle.
     *
     * @param dot how many dots one of its squares is wide
     */
    public void code(String content, int dot) {
        BitMatrix squares = QrSquares.of(content);
        int left = (width - squares.getWidth() * dot) / 2;
        for (int row = 0; row < squares.getHeight(); row++) {
            for (int column = 0; column < squares.getWidth(); column++) {
                if (squares.get(column, row)) {
                    graphics.fillRect(left + column * dot, y + row * dot, dot, dot);
                }
            }
        }
        y += squares.getHeight() * dot;
    }

    /**
     * A picture of black and white dots in the middle.
     *
     * @param black row by row, each {@code across} dots
     */
    public void dots(BitSet black, int across, int down) {
        int left = (width - across) / 2;
        black.stream().forEach(i -> graphics.fillRect(left + i % across, y + i / across, 1, 1));
        y += down;
    }

    /** Where the paper is cut. */
    public void cut() {
        y += LINE_HEIGHT;
        for (int x = 0; x < width; x += 12) {
            graphics.fillRect(x, y, 6, 1);
        }
        y += LINE_HEIGHT;
    }
}
