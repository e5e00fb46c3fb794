package campus.onecard.kiosk.screen;

import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The few pieces that most screens are put together from. */
public final class Parts {

    private Parts() {}

    /** Parts of a screen one under the other. */
    public static VBox column(double space, Node... parts) {
        VBox column = new VBox(space, parts);
        column.setFillWidth(true);
        return column;
    }

    /** Air that pushes apart what is above and below, or left and right of it. */
    public static Region air() {
        Region air = new Region();
        VBox.setVgrow(air, Priority.ALWAYS);
        HBox.setHgrow(air, Priority.ALWAYS);
        return air;
    }

    /** A white surface that holds things which belong together. */
    public static VBox card(double space, Node... parts) {
        VBox card = column(space, parts);
        card.getStyleClass().add("card");
        return card;
    }

    /** One sentence with an icon before it. */
    public static HBox fact(Icon icon, String sentence) {
        return line(icon.small(), Type.BODY.text(sentence));
    }

    /** The same, quieter: what helps but may be skipped. */
    public static HBox hint(Icon icon, String sentence) {
        return line(icon.small(), Type.QUIET.text(sentence));
    }

    private static HBox line(Node icon, Label words) {
        StackPane mark = new StackPane(icon);
        mark.getStyleClass().add("fact-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        mark.setAlignment(Pos.TOP_CENTER);
        HBox line = new HBox(Space.SNUG, mark, words);
        line.getStyleClass().add("fact");
        line.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        return line;
    }

    /** A name on the left and its value on the right. */
    public static HBox pair(String name, Node value) {
        HBox pair = new HBox(Space.NEAR, Type.QUIET.line(name), air(), value);
        pair.getStyleClass().add("pair");
        pair.setAlignment(Pos.BASELINE_LEFT);
        return pair;
    }

    /** A thin line between two groups. */
    public static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        return rule;
    }

    /**
     * The head of a message: a round mark on the left, what matters most on the right.
     *
     * @param tone bad, notice or plain
     */
    public static HBox hero(String tone, Icon icon, Node... words) {
        StackPane mark = new StackPane(icon.large());
        mark.getStyleClass().addAll("mark", tone);
        return hero(mark, words);
    }

    /** The same with a mark of its own. */
    public static HBox hero(Region mark, Node... words) {
        mark.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        mark.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        VBox column = column(Space.TIGHT, words);
        column.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(column, Priority.ALWAYS);
        HBox hero = new HBox(Space.ROOM, mark, column);
        hero.getStyleClass().add("hero");
        hero.setAlignment(Pos.CENTER_LEFT);
        return hero;
    }

    /** A message in colour above the thing it is about; {@code look} is notice, bad or good. */
    public static HBox banner(String look, Icon icon, String sentence) {
        HBox banner = line(icon.small(), Type.BODY.text(sentence));
        banner.getStyleClass().setAll("banner", look);
        return banner;
    }
}
