package campus.onecard.ui.picture;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes an image as a PNG file, without AWT, which no screen of ours loads. */
public final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Png() {}

    /**
     * Writes the image with its colours and without transparency.
     *
     * @throws IOException when the file cannot be written
     */
    public static void write(Image image, Path file) throws IOException {
        try (var out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", header((int) image.getWidth(), (int) image.getHeight()));
            chunk(out, "IDAT", pixels(image));
            chunk(out, "IEND", new byte[0]);
        }
    }

    private static byte[] header(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[] {8, 2, 0, 0, 0}); // eight bits each of red, green and blue
        return bytes.toByteArray();
    }

    private static byte[] pixels(Image image) throws IOException {
        int width = (int) image.getWidth();
        PixelReader reader = image.getPixelReader();
        int[] colours = new int[width];
        byte[] row = new byte[1 + 3 * width]; // the first byte names the filter: none
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DeflaterOutputStream(bytes, deflater, 1 << 16)) {
            for (int y = 0; y < (int) image.getHeight(); y++) {
                reader.getPixels(
                        0, y, width, 1, PixelFormat.getIntArgbInstance(), colours, 0, width);
                for (int x = 0; x < width; x++) {
                    row[1 + 3 * x] = (byte) (colours[x] >> 16);
                    row[2 + 3 * x] = (byte) (colours[x] >> 8);
                    row[3 + 3 * x] = (byte) colours[x];
                }
                out.write(row);
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] content)
            throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
