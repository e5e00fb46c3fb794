package campus.onecard.kiosk.screen;

import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
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

    /** A sentence of a message screen: larger, for there is little else on it. */
    public static HBox told(Icon icon, String sentence, Setting at) {
        HBox told = line(icon.small(), at.large(Type.HEADING, Type.BODY).text(sentence));
        told.getStyleClass().add("told");
        return told;
    }

    /**
     * The head of a message: a round mark and under it what matters most, in the middle. Large
     * letters and the low layout leave no room for that: there the mark stands left of the words.
     *
     * @param tone bad, notice or plain
     */
    public static Pane hero(Setting at, String tone, Icon icon, Node... words) {
        StackPane mark = new StackPane(icon.large());
        mark.getStyleClass().addAll("mark", tone);
        return hero(at, mark, words);
    }

    /** The same with a mark of its own. */
    public static Pane hero(Setting at, Region mark, Node... words) {
        mark.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        mark.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        VBox column = column(Space.TIGHT, words);
        Pane hero = at.tight() ? beside(mark, column) : below(mark, column);
        hero.getStyleClass().add("hero");
        return hero;
    }

    private static HBox beside(Region mark, VBox words) {
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox hero = new HBox(Space.ROOM, mark, words);
        hero.setAlignment(Pos.CENTER_LEFT);
        return hero;
    }

    private static VBox below(Region mark, VBox words) {
        words.getChildren().stream()
                .filter(Label.class::isInstance)
                .forEach(label -> label.getStyleClass().add("centred"));
        words.setAlignment(Pos.CENTER);
        words.setFillWidth(false);
        VBox hero = column(Space.NEAR, mark, words);
        hero.setAlignment(Pos.CENTER);
        return hero;
    }

    /** A message: its head in the middle of the air, and what to know and to do above the foot. */
    public static VBox message(Node head, Node... foot) {
        VBox message = column(Space.NEAR, air(), head, air());
        message.getChildren().addAll(foot);
        return message;
    }

    /** A message in colour above the thing it is about; {@code look} is notice, bad or good. */
    public static HBox banner(String look, Icon icon, String sentence) {
        HBox banner = line(icon.small(), Type.BODY.text(sentence));
        banner.getStyleClass().setAll("banner", look);
        return banner;
    }
}
