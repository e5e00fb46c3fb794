package campus.onecard.kiosk.demo;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/** A picture of a node as large as it was designed, however small it is shown. */
final class Picture {

    private final WritableImage image;

    private Picture(WritableImage image) {
        this.image = image;
    }

    /** On the screen's thread. */
    static Picture of(Node node) {
        Bounds design = node.getLayoutBounds();
        Bounds shown = node.getBoundsInParent();
        SnapshotParameters parameters = new SnapshotParameters();
        double factor = design.getWidth() / shown.getWidth();
        parameters.setTransform(Transform.scale(factor, factor));
        return new Picture(node.snapshot(parameters, null));
    }

    /** Writes a PNG; on any thread. */
    void save(Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        plain.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            if (!ImageIO.write(plain, "png", file.toFile())) {
                throw new IOException("no PNG writer");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the picture " + file + ".", e);
        }
    }

    /** Makes the folder and takes away what an earlier walk left there. */
    static void clear(Path folder) {
        try {
            Files.createDirectories(folder);
            try (var old = Files.newDirectoryStream(folder, "[0-9][0-9]{[0-9],}-*.png")) {
                for (Path picture : old) {
                    Files.delete(picture);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the folder " + folder + ".", e);
        }
    }
}
