package campus.onecard.devices.printer;

import campus.onecard.devices.printer.PaperLine.Code;
import campus.onecard.devices.printer.PaperLine.Style;
import campus.onecard.devices.printer.PaperLine.Words;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The bytes of ESC/POS, the language of most receipt printers. */
final class EscPos {

    /** Clean state, Chinese characters on, no unasked status. */
    static final byte[] START = bytes(0x1B, 0x40, 0x1C, 0x26, 0x1D, 0x61, 0x00);

    /** Feeds past the blade and cuts, leaving one point. */
    static final byte[] CUT = bytes(0x1B, 0x64, 0x02, 0x1D, 0x56, 0x42, 0x00);

    /** Answered in order: only when all before it was carried out. */
    static final byte[] ASK_IN_ORDER = bytes(0x1D, 0x72, 0x01);

    /** Throws away what waits in the printer, so that a failed receipt does not appear later. */
    static final byte[] FORGET = bytes(0x10, 0x14, 0x08, 0x01, 0x03, 0x14, 0x01, 0x06, 0x02, 0x08);

    private static final int QR_DOT = 6;

    private EscPos() {}

    /** Asks at once, even while the printer stands still. */
    static byte[] askNow(int status) {
        return bytes(0x10, 0x04, status);
    }

    /**
     * @param columns letters on a line, each 12 dots wide
     */
    static byte[] receipt(List<PaperLine> lines, QrWay way, int columns) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(START);
        Style style = Style.PLAIN;
        for (PaperLine line : lines) {
            switch (line) {
                case Words words -> {
                    if (words.style() != style) {
                        style = words.style();
                        out.writeBytes(switchTo(style));
                    }
                    out.writeBytes(Columns.encode(words.text()));
                    out.write(0x0A);
                }
                case Code code -> {
                    out.writeBytes(bytes(0x1B, 0x61, 1));
                    out.writeBytes(
                            way == QrWay.NATIVE
                                    ? qr(code.content())
                                    : RasterCode.of(
                                            code.content(), columns * PaperDrawing.CELL_WIDTH));
                    out.writeBytes(bytes(0x1B, 0x61, 0));
                }
            }
        }
        out.writeBytes(switchTo(Style.PLAIN));
        out.writeBytes(CUT);
        out.writeBytes(ASK_IN_ORDER);
        return out.toByteArray();
    }

    /** Latin letters and Chinese characters have a size of their own in many printers. */
    private static byte[] switchTo(Style style) {
        return switch (style) {
            case PLAIN -> bytes(0x1B, 0x45, 0, 0x1D, 0x21, 0x00, 0x1C, 0x21, 0x00);
            case BOLD -> bytes(0x1B, 0x45, 1, 0x1D, 0x21, 0x00, 0x1C, 0x21, 0x00);
            case TITLE -> bytes(0x1B, 0x45, 0, 0x1D, 0x21, 0x11, 0x1C, 0x21, 0x0C);
        };
    }

    /** Drawn by the printer itself: model 2, error correction M. */
    private static byte[] qr(String content) {
        byte[] data = content.getBytes(StandardCharsets.UTF_8);
        int length = data.length + 3;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes(0x1D, 0x28, 0x6B, 4, 0, 0x31, 0x41, 0x32, 0));
        out.writeBytes(bytes(0x1D, 0x28, 0x6B, 3, 0, 0x31, 0x43, QR_DOT));
        out.writeBytes(bytes(0x1D, 0x28, 0x6B, 3, 0, 0x31, 0x45, 0x31));
        out.writeBytes(bytes(0x1D, 0x28, 0x6B, length & 0xFF, length >> 8, 0x31, 0x50, 0x30));
        out.writeBytes(data);
        out.writeBytes(bytes(0x1D, 0x28, 0x6B, 3, 0, 0x31, 0x51, 0x30));
        return out.toByteArray();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
