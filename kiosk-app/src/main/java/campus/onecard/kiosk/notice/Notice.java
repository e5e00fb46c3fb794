package campus.onecard.kiosk.notice;

import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.ServiceHall;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.stage.KioskScreen;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import java.util.List;

/**
 * A message in the house's order: what it is, what happened to the money, what to do, where to go.
 *
 * @param topic how its text keys begin, with the dot; {@code title} and {@code help} exist
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

    /** The screen without buttons; the first fact stands large under the mark. */
    KioskScreen on(Setting at) {
        Fact first = facts.getFirst();
        String words = at.texts().get(topic + first.key());
        return with(
                at, facts.subList(1, facts.size()), at.large(Type.TITLE, Type.HEADING).text(words));
    }

    /** The same with one more way on, above the hall's lines. */
    KioskScreen on(Setting at, Button way) {
        Fact first = facts.getFirst();
        String words = at.texts().get(topic + first.key());
        VBox message =
                message(
                        at,
                        facts.subList(1, facts.size()),
                        at.large(Type.TITLE, Type.HEADING).text(words));
        message.getChildren().addAll(way, ServiceHall.where(at));
        return screen(message, at);
    }

    /** The same with something else under the mark. */
    KioskScreen on(Setting at, Node... under) {
        return with(at, facts, under);
    }

    private KioskScreen with(Setting at, List<Fact> listed, Node... under) {
        VBox message = message(at, listed, under);
        message.getChildren().add(ServiceHall.where(at));
        return screen(message, at);
    }

    private VBox message(Setting at, List<Fact> listed, Node... under) {
        Texts texts = at.texts();
        VBox message = Parts.message(Parts.hero(at, tone, icon, under));
        if (!listed.isEmpty()) {
            VBox card = Parts.card(Space.NEAR);
            for (Fact fact : listed) {
                String words = texts.get(topic + fact.key());
                card.getChildren().add(Parts.told(fact.icon(), words, at));
            }
            message.getChildren().add(card);
        }
        return message;
    }

    private KioskScreen screen(VBox message, Setting at) {
        Texts texts = at.texts();
        return at.screen(texts.get(topic + "title"), texts.get(topic + "help")).body(message);
    }
}
