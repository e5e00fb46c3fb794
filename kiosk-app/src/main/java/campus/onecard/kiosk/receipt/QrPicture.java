package campus.onecard.kiosk.receipt;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

import java.util.Map;

/**
 * A QR code, dark on white in every look, for phones read nothing else reliably. Its squares are
 * whole pixels of the design, one shape for all of them.
 */
final class QrPicture {

    private static final int QUIET_ZONE = 4;

    private QrPicture() {}

    /**
     * @param side about how wide it may be, in design pixels
     * @param spoken what it is, for screen readers
     */
    static Region of(String content, double side, String spoken) {
        BitMatrix squares = squares(content);
        int dot = Math.max(1, (int) (side / squares.getWidth()));
        SVGPath shape = new SVGPath();
        shape.setContent(drawing(squares, dot));
        shape.getStyleClass().add("qr-squares");
        double whole = (double) squares.getWidth() * dot;
        StackPane picture = new StackPane(shape);
        picture.getStyleClass().add("qr");
        picture.setMinSize(whole, whole);
        picture.setMaxSize(whole, whole);
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setAccessibleText(spoken);
        return picture;
    }

    private static BitMatrix squares(String content) {
        try {
            return new QRCodeWriter()
                    .encode(
                            content,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET_ZONE));
        } catch (WriterException e) {
            throw new IllegalArgumentException("this cannot be a QR code", e);
        }
    }

    /** Neighbours in a row are one rectangle. */
    private static String drawing(BitMatrix squares, int dot) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            int x = 0;
            while (x < squares.getWidth()) {
                int end = x;
                while (end < squares.getWidth() && squares.get(end, y)) {
                    end++;
                }
                if (end > x) {
                    path.append(
                            "M%d %dh%dv%dh%dz"
                                    .formatted(
                                            x * dot,
                                            y * dot,
                                            (end - x) * dot,
                                            dot,
                                            -(end - x) * dot));
                }
                x = end + 1;
            }
        }
        return path.toString();
    }
}
