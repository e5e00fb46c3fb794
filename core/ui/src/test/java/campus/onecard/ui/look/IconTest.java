package campus.onecard.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.ui.testkit.FxKit;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.javafx.FontIcon;

@ExtendWith(FxKit.class)
class IconTest {

    @ParameterizedTest
    @EnumSource
    void every_icon_exists_in_the_outlined_family_and_can_be_drawn(Icon icon) {
        String family = icon.drawing().getClass().getSimpleName();
        assertTrue(family.startsWith("Material2Outlined"), family);
        var shape = FxKit.on(() -> styled(icon.large()));
        assertEquals(icon.drawing(), shape.getIconCode());
        assertTrue(shape.getFont().getFamily().contains("Material"), shape.getFont().getFamily());
    }

    private static FontIcon styled(FontIcon shape) {
        StackPane root = new StackPane(shape);
        new Scene(root);
        Stylesheets.dress(root, Look.STANDARD);
        root.applyCss();
        return shape;
    }
}
