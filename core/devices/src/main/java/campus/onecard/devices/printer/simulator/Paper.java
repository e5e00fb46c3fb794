package campus.onecard.devices.printer.simulator;

import campus.onecard.devices.printer.PaperDrawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** All that was printed so far. Thread-safe. */
public final class Paper {

    private static final int MARGIN = 24;

    private final List<Printed> printed = new ArrayList<>();

    synchronized void add(Printed next) {
        printed.add(next);
    }

    /** From the beginning of the roll. */
    public synchronized List<Printed> printed() {
        return List.copyOf(printed);
    }

    /** How often it was cut: receipts that are whole. */
    public synchronized long receipts() {
        return printed.stream().filter(Printed.Cut.class::isInstance).count();
    }

    /** What a person would read, one line a line; a QR code stands in brackets. */
    public String text() {
        return printed().stream()
                .map(
                        one ->
                                switch (one) {
                                    case Printed.Words words -> words.text();
                                    case Printed.Code code -> "[" + code.content() + "]";
                                    case Printed.Dots dots ->
                                            "[" + dots.across() + " × " + dots.down() + "]";
                                    case Printed.Cut cut -> "✂";
                                })
                .collect(Collectors.joining("\n"));
    }

    /**
     * A picture of it.
     *
     * @param font has Chinese characters
     * @param columns letters on a line
     */
    public BufferedImage picture(Font font, int columns) {
        int width = columns * PaperDrawing.CELL_WIDTH;
        BufferedImage scratch = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
        int height = draw(scratch.createGraphics(), font, columns);
        BufferedImage picture =
                new BufferedImage(
                        width + 2 * MARGIN, height + 2 * MARGIN, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.translate(MARGIN, MARGIN);
        draw(pen, font, columns);
        pen.dispose();
        return picture;
    }

    private int draw(Graphics2D pen, Font font, int columns) {
        PaperDrawing drawing = new PaperDrawing(pen, font, columns);
        for (Printed one : printed()) {
            switch (one) {
                case Printed.Words words ->
                        drawing.words(words.text(), words.large() ? 2 : 1, words.bold(), 0);
                case Printed.Code code -> drawing.code(code.content(), code.dot());
                case Printed.Dots dots -> drawing.dots(dots.black(), dots.across(), dots.down());
                case Printed.Cut cut -> drawing.cut();
            }
        }
        return drawing.height();
    }
}
