package campus.onecard.devices.printer;

import com.google.zxing.common.BitMatrix;

import java.io.ByteArrayOutputStream;

/**
 * A QR code as a picture, for printers that draw none themselves: {@code GS v 0}. Its squares are
 * at least two dots wide, so that no byte of it is 0x10: a printer would take that for the
 * beginning of an order which it obeys at once, wherever it stands.
 */
final class RasterCode {

    private static final int LARGEST = 6;
    private static final int LEAST = 2;

    private RasterCode() {}

    /**
     * @param dots across the paper
     * @throws IllegalArgumentException when it does not fit
     */
    static byte[] of(String content, int dots) {
        BitMatrix squares = QrSquares.of(content);
        int side = Math.min(LARGEST, dots / squares.getWidth());
        if (side < LEAST) {
            throw new IllegalArgumentException(
                    "a code of " + squares.getWidth() + " squares does not fit on " + dots);
        }
        int width = (squares.getWidth() * side + 7) / 8;
        int height = squares.getHeight() * side;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0x1D, 0x76, 0x30, 0});
        twoBytes(out, width);
        twoBytes(out, height);
        for (int y = 0; y < height; y++) {
            out.writeBytes(row(squares, y / side, side, width));
        }
        return out.toByteArray();
    }

    private static void twoBytes(ByteArrayOutputStream out, int number) {
        out.write(number & 0xFF);
        out.write(number >> 8);
    }

    private static byte[] row(BitMatrix squares, int row, int side, int width) {
        byte[] bytes = new byte[width];
        for (int x = 0; x < squares.getWidth() * side; x++) {
            if (squares.get(x / side, row)) {
                bytes[x / 8] |= (byte) (0x80 >> x % 8);
            }
        }
        return bytes;
    }
}
