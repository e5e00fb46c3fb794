package campus.onecard.kiosk.history;

import campus.onecard.domain.statement.MovementKind;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.choice.Chips;
import campus.onecard.ui.statement.KindFace;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which kind of movements are listed. The rare kinds are found under all of them: a second row of
 * chips would cost a row of movements.
 */
final class Filters {

    private static final List<MovementKind> OFFERED =
            List.of(
                    MovementKind.PAYMENT,
                    MovementKind.TOP_UP,
                    MovementKind.TRANSFER,
                    MovementKind.FEE);

    private Filters() {}

    static Node of(Step.Transactions step, Setting at) {
        Texts texts = at.texts();
        List<Optional<MovementKind>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        for (MovementKind kind : OFFERED) {
            choices.add(Optional.of(kind));
        }
        FlowPane chips =
                Chips.of(
                        choices,
                        kind -> kind.map(k -> KindFace.name(k, at.look())).orElse(all(texts)),
                        step.filter().kind(),
                        kind -> at.tell().accept(new Event.FilterKind(kind)));
        chips.setId("kinds");
        return chips;
    }

    private static String all(Texts texts) {
        return texts.get("history.kind.all");
    }
}
