package campus.onecard.kiosk.notice;

import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.stage.KioskScreen;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

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

    /** The screen without buttons; the first fact stands large beside the mark. */
    KioskScreen on(Setting at) {
        Fact first = facts.getFirst();
        var words = Type.HEADING.text(at.texts().get(topic + "." + first.key()));
        return with(at, facts.subList(1, facts.size()), words);
    }

    /** The same with something else beside the mark. */
    KioskScreen on(Setting at, Node... beside) {
        return with(at, facts, beside);
    }

    private KioskScreen with(Setting at, List<Fact> listed, Node... beside) {
        Texts texts = at.texts();
        VBox card = Parts.card(Space.NEAR);
        for (Fact fact : listed) {
            card.getChildren().add(Parts.fact(fact.icon(), texts.get(topic + "." + fact.key())));
        }
        VBox column = Parts.column(Space.NEAR, Parts.hero(tone, icon, beside));
        if (!listed.isEmpty()) {
            column.getChildren().add(card);
        }
        column.getChildren().add(where(at));
        return at.screen(texts.get(topic + ".title"), texts.get(topic + ".help")).body(column);
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
