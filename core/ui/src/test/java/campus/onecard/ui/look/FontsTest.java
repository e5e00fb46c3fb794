package campus.onecard.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.ui.testkit.FxKit;

import javafx.scene.SnapshotParameters;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@ExtendWith(FxKit.class)
class FontsTest {

    @ParameterizedTest
    @ValueSource(strings = {"NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"})
    void rare_names_and_signs_have_glyphs_of_their_own(String file) throws Exception {
        try (InputStream in = Fonts.class.getResourceAsStream("/campus/onecard/ui/fonts/" + file)) {
            var font = read(in);
            "㛃䶮𬭚𫖯龑喆玥堃煊𬱖·￥−×→✓，。"
                    .codePoints()
                    .forEach(c -> assertTrue(font.canDisplay(c), Character.toString(c)));
        }
    }

    private static java.awt.Font read(InputStream in) throws IOException {
        try {
            return java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, in);
        } catch (java.awt.FontFormatException e) {
            throw new IOException(e);
        }
    }

    @Test
    void all_figures_have_one_width_in_both_weights() {
        for (FontWeight weight : new FontWeight[] {FontWeight.NORMAL, FontWeight.BOLD}) {
            Font font = Font.font(Fonts.FAMILY, weight, 100);
            assertEquals(Fonts.FAMILY, font.getFamily());
            var widths =
                    IntStream.rangeClosed('0', '9')
                            .mapToObj(digit -> width(Character.toString(digit), font))
                            .collect(Collectors.toSet());
            assertEquals(1, widths.size(), weight + " " + widths);
        }
    }

    @Test
    void strokes_that_cross_leave_no_holes_in_a_scaled_scene() {
        double half = ink("校通请", 80, 0.5);
        double whole = ink("校通请", 40, 1);
        assertEquals(1, half / whole, 0.05, "ink at half scale against ink at full scale");
    }

    /** How dark the text is, summed over its pixels. */
    private static double ink(String words, double size, double scale) {
        return FxKit.on(
                () -> {
                    Text text = new Text(words);
                    text.setFont(Font.font(Fonts.FAMILY, FontWeight.BOLD, size));
                    SnapshotParameters parameters = new SnapshotParameters();
                    parameters.setTransform(new Scale(scale, scale));
                    var picture = text.snapshot(parameters, null);
                    double sum = 0;
                    for (int y = 0; y < picture.getHeight(); y++) {
                        for (int x = 0; x < picture.getWidth(); x++) {
                            sum += 1 - picture.getPixelReader().getColor(x, y).getBrightness();
                        }
                    }
                    return sum;
                });
    }

    @Test
    void bold_is_a_weight_of_its_own() {
        assertNotEquals(
                width("0", Font.font(Fonts.FAMILY, FontWeight.NORMAL, 100)),
                width("0", Font.font(Fonts.FAMILY, FontWeight.BOLD, 100)));
    }

    private static double width(String text, Font font) {
        Text shape = new Text(text);
        shape.setFont(font);
        return shape.getLayoutBounds().getWidth();
    }
}
