package campus.onecard.kiosk.change;

import campus.onecard.domain.text.Texts;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;

/** The rules as a list that ticks itself off while somebody types. */
final class RuleList {

    private RuleList() {}

    static VBox of(List<RuleTick> ticks, Texts texts) {
        VBox list = new VBox(Space.TIGHT);
        list.setId("rules");
        show(list, ticks, texts);
        return list;
    }

    static void show(VBox list, List<RuleTick> ticks, Texts texts) {
        list.getChildren().setAll(ticks.stream().map(tick -> line(tick, texts)).toList());
    }

    private static HBox line(RuleTick tick, Texts texts) {
        String rule = texts.get(tick.key());
        StackPane mark = new StackPane();
        mark.getStyleClass().add("rule-mark");
        if (tick.met()) {
            mark.getStyleClass().add("met");
            mark.getChildren().add(Icon.CONFIRM.small());
        }
        HBox line = new HBox(Space.TIGHT, mark, Type.QUIET.text(rule));
        line.setAlignment(Pos.CENTER_LEFT);
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(
                texts.get(tick.met() ? "change.rule.met" : "change.rule.open", rule));
        return line;
    }
}
