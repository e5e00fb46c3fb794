package campus.onecard.ui.testkit;

import campus.onecard.ui.look.Look;
import campus.onecard.ui.look.Stylesheets;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

import javax.imageio.ImageIO;

/** Pictures of screens that were never shown, laid out off-screen at their design size. */
public final class Pictures {

    private Pictures() {}

    /** A kiosk screen, 1080 × 1920. */
    public static Path kiosk(Supplier<? extends Region> screen, Look look, Path file) {
        return save(screen, look, 1080, 1920, file);
    }

    /**
     * Builds, dresses, lays out and draws on the FX thread; the file is written on the caller's.
     *
     * @return the file
     */
    public static Path save(
            Supplier<? extends Region> screen, Look look, int width, int height, Path file) {
        WritableImage image = FxKit.on(() -> draw(laidOut(screen.get(), look, width, height)));
        return write(image, file);
    }

    /** On the FX thread: a screen with its styles applied and its places found. */
    static Parent laidOut(Region screen, Look look, double width, double height) {
        Stylesheets.dress(screen, look);
        Scene scene = new Scene(screen, width, height);
        // The second pass places texts that wrap: they know their width only after the first.
        for (int pass = 0; pass < 3; pass++) {
            screen.resize(width, height);
            screen.applyCss();
            screen.layout();
        }
        return scene.getRoot();
    }

    /** On the FX thread: a scene that is shown. */
    public static WritableImage draw(Parent root) {
        SnapshotParameters whole = new SnapshotParameters();
        Scene scene = root.getScene();
        whole.setViewport(new Rectangle2D(0, 0, scene.getWidth(), scene.getHeight()));
        return root.snapshot(whole, null);
    }

    /** Writes a PNG, with its folders. */
    public static Path write(WritableImage image, Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        plain.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(plain, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the picture " + file, e);
        }
        return file;
    }
}
