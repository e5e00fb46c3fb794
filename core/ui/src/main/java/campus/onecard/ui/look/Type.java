package campus.onecard.ui.look;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.Locale;

/**
 * The type scale. Sizes are in design pixels before large print; the style class of each is its
 * name in small letters.
 */
public enum Type {
    /** 112, bold: the amount a screen is about. */
    AMOUNT,
    /** 72, bold: one short greeting or call, as on the attract screen. */
    DISPLAY,
    /** 52, bold: what this screen is. */
    TITLE,
    /** 40: the head of a card or group. */
    HEADING,
    /** 32: everything else. */
    BODY,
    /** 32 and bold: the one word in a text that counts. */
    STRONG,
    /** 32, quiet ink: help beside the main thing. */
    QUIET,
    /** 26, quiet ink: places, times; nothing is smaller. */
    CAPTION;

    /** A text that wraps and is never cut: it takes the height it needs. */
    public Label text(String words) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass());
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A text on one line that never gives way to its neighbours. */
    public Label line(String words) {
        Label label = text(words);
        label.setWrapText(false);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    public String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
