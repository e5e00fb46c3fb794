package campus.onecard.ui.stage;

import campus.onecard.domain.text.Texts;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Look;
import campus.onecard.ui.look.Space;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.function.Consumer;

/**
 * The switches a person finds on every screen: language, text size, contrast, low layout. Ids for
 * tests: {@code switch-language}, {@code switch-text}, {@code switch-contrast}, {@code switch-low}.
 */
final class LookSwitches extends HBox {

    LookSwitches(Look look, Consumer<Look> change) {
        super(Space.HAIR);
        Texts words = look.kitTexts();
        getStyleClass().add("look-switches");
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(Region.USE_PREF_SIZE);
        add(Icon.LANGUAGE, words, "language", false, () -> change.accept(look.inOtherLanguage()));
        add(
                Icon.TEXT_SIZE,
                words,
                "text",
                look.largePrint(),
                () -> change.accept(look.withLargePrint(!look.largePrint())));
        add(
                Icon.CONTRAST,
                words,
                "contrast",
                look.highContrast(),
                () -> change.accept(look.withHighContrast(!look.highContrast())));
        add(
                Icon.LOW,
                words,
                "low",
                look.lowLayout(),
                () -> change.accept(look.withLowLayout(!look.lowLayout())));
    }

    private void add(Icon icon, Texts words, String name, boolean on, Runnable press) {
        ToggleButton button = new ToggleButton(words.get("switch." + name), icon.small());
        button.getStyleClass().add("look-switch");
        button.setContentDisplay(ContentDisplay.TOP);
        button.setId("switch-" + name);
        button.setSelected(on);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(words.get("switch." + name + ".spoken"));
        button.setOnAction(e -> press.run());
        getChildren().add(button);
    }
}
