package campus.onecard.ui.equipment;

import campus.onecard.domain.equipment.EquipmentFault;
import campus.onecard.domain.equipment.EquipmentKind;
import campus.onecard.domain.equipment.EquipmentState;
import campus.onecard.domain.equipment.EquipmentState.Condition;
import campus.onecard.domain.text.Texts;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.ui.choice.Buttons;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Look;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;

/** One device: what it is and how it is on top, what is wrong and what to do below. */
final class EquipmentCard {

    private final Look look;
    private final Texts words;
    private final EquipmentState state;
    private final Trial trial;

    private EquipmentCard(Look look, EquipmentView device) {
        this.look = look;
        this.words = look.kitTexts();
        this.state = device.state();
        this.trial = device.trial();
    }

    static VBox of(Look look, EquipmentView device, Consumer<EquipmentState> test) {
        return new EquipmentCard(look, device).card(test);
    }

    private VBox card(Consumer<EquipmentState> test) {
        HBox top = new HBox(Space.SNUG, icon(state.kind()).medium(), who(), badge());
        top.setAlignment(Pos.CENTER_LEFT);
        if (state.condition() != Condition.ABSENT) {
            top.getChildren().add(button(test));
        }
        VBox card = new VBox(Space.HAIR, top);
        card.getStyleClass().addAll("card", "equipment-card");
        explain(card);
        return card;
    }

    private VBox who() {
        VBox who = new VBox(Type.STRONG.text(state.name()), Type.CAPTION.text(since()));
        who.setAlignment(Pos.CENTER_LEFT);
        who.setMinWidth(0);
        HBox.setHgrow(who, Priority.ALWAYS);
        return who;
    }

    private String since() {
        String kind = words.get("equipment.kind." + state.kind().name());
        if (state.condition() == Condition.ABSENT) {
            return kind;
        }
        return state.name().startsWith(kind)
                ? words.get("equipment.since", moment(state.since()))
                : words.get("equipment.since.of", kind, moment(state.since()));
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ofPattern(words.get("row.moment"), look.language())
                .format(at.atZone(CampusTime.ZONE));
    }

    private HBox badge() {
        Region dot = new Region();
        dot.getStyleClass().add("state-dot");
        HBox badge = new HBox(Space.HAIR, dot, Type.STRONG.line(condition()));
        Condition colour = unseen() ? Condition.ABSENT : state.condition();
        badge.getStyleClass().addAll("badge", "badge-" + colour.name().toLowerCase(Locale.ROOT));
        badge.setAlignment(Pos.CENTER);
        badge.setMinWidth(Region.USE_PREF_SIZE);
        badge.setMaxHeight(Region.USE_PREF_SIZE);
        return badge;
    }

    private String condition() {
        return words.get(
                unseen() ? "equipment.unseen" : "equipment.state." + state.condition().name());
    }

    private boolean unseen() {
        return state.condition() == Condition.DOWN && state.fault() == null;
    }

    private Button button(Consumer<EquipmentState> test) {
        Button button = Buttons.outlined(words.get("equipment.test"), () -> test.accept(state));
        button.setId("test-" + state.name());
        button.setAccessibleText(words.get("equipment.test.spoken", state.name()));
        button.setDisable(trial == Trial.RUNNING);
        return button;
    }

    private void explain(VBox card) {
        EquipmentFault fault = state.fault();
        boolean now =
                state.condition() == Condition.DOWN || state.condition() == Condition.ATTENTION;
        if (fault != null && now) {
            card.getChildren().add(Type.BODY.text(fault.sentence(look.language())));
            card.getChildren().add(Type.QUIET.text(fault.advice(look.language())));
        } else if (fault != null && state.faultAt() != null) {
            String last =
                    words.get(
                            "equipment.last",
                            moment(state.faultAt()),
                            fault.sentence(look.language()));
            card.getChildren().add(Type.CAPTION.text(last));
        }
        if (trial != Trial.NONE) {
            card.getChildren().add(Type.STRONG.text(words.get("equipment.trial." + trial.name())));
        }
    }

    private static Icon icon(EquipmentKind kind) {
        return switch (kind) {
            case CARD_READER -> Icon.TAP;
            case ID_READER -> Icon.ID_CARD;
            case CARD_DISPENSER -> Icon.CARD;
            case RECEIPT_PRINTER -> Icon.PRINT;
        };
    }
}
