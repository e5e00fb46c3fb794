package campus.onecard.kiosk.notice;

import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.stage.KioskScreen;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/**
 * A message in the house's order: what it is, what happened to the money, what to do, where to go.
 *
 * @param topic the first part of its text keys; {@code .title} and {@code .help} exist
 * @param tone the colour of its mark: bad, notice or plain
 * @param icon its mark
 * @param facts sentences with their icons, the money first
 */
record Notice(String topic, String tone, Icon icon, List<Fact> facts) {

    /**
     * @param key the text key's last part
     */
    record Fact(Icon icon, String key) {}

    Notice {
        facts = List.copyOf(facts);
    }

    /** The screen without buttons; {@code between} stands under the mark. */
    KioskScreen on(Setting at, Node... between) {
        Texts texts = at.texts();
        VBox card = Parts.card(Space.NEAR);
        for (Fact fact : facts) {
            card.getChildren().add(Parts.fact(fact.icon(), texts.get(topic + "." + fact.key())));
        }
        List<Node> parts = new ArrayList<>(List.of(mark()));
        parts.addAll(List.of(between));
        parts.add(card);
        parts.add(where(at));
        return at.screen(texts.get(topic + ".title"), texts.get(topic + ".help"))
                .body(Parts.column(Space.NEAR, parts.toArray(Node[]::new)));
    }

    private Node mark() {
        StackPane mark = new StackPane(icon.large());
        mark.getStyleClass().addAll("mark", tone);
        mark.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane row = new StackPane(mark);
        row.getStyleClass().add("mark-row");
        return row;
    }

    /** Hall, hours and help line: nobody is left without a next place to go. */
    private static Node where(Setting at) {
        Texts texts = at.texts();
        return Parts.column(
                Space.TIGHT,
                Type.QUIET.text(texts.get("notice.where")),
                Parts.fact(Icon.PLACE, texts.get("place.hall")),
                Parts.fact(Icon.TIME, texts.get("place.hall.hours")),
                Parts.fact(Icon.PHONE, texts.get("common.phone", at.phone())));
    }
}
