package campus.onecard.kiosk.history;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.Movement;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.domain.statement.NotRefunded;
import campus.onecard.domain.statement.Settled;
import campus.onecard.domain.text.Texts;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.choice.Buttons;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.money.AmountText;
import campus.onecard.ui.stage.KioskScreen;
import campus.onecard.ui.statement.KindFace;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** One movement in full: before, change, after, and the number a help desk asks for. */
public final class MovementScreen {

    private static final int MOST_LARGE_FIGURES = 11;

    private MovementScreen() {}

    public static KioskScreen build(Step.MovementDetail step, Setting at) {
        Texts texts = at.texts();
        Movement movement = step.movement();
        VBox column =
                Parts.column(
                        at.tight() ? Space.TIGHT : Space.NEAR,
                        change(movement, at),
                        facts(movement, at),
                        Parts.air());
        if (movement.disputed()) {
            column.getChildren().add(reported(movement.settled(), at));
        }
        HBox ways = new HBox(Space.SNUG, receipt(at));
        if (step.canBeDisputed()) {
            ways.getChildren().add(notMine(at));
        }
        column.getChildren().add(ways);
        if (!at.tight() && !movement.disputed()) {
            column.getChildren()
                    .add(Parts.hint(Icon.HELP, texts.get("detail.id.help", at.phone())));
        }
        return at.screen(texts.get("detail.title"), "")
                .body(column)
                .back(at.back(texts.get("common.back")));
    }

    /** Where the report stands: with the hall, given back, or refused and why. */
    private static Node reported(@Nullable Settled settled, Setting at) {
        Texts texts = at.texts();
        if (settled == null) {
            return Parts.banner("notice", Icon.INFO, texts.get("detail.disputed"));
        }
        String day = at.date("format.day", settled.at().atZone(CampusTime.ZONE));
        NotRefunded why = settled.refused();
        return why == null
                ? Parts.banner("good", Icon.CONFIRM, texts.get("detail.refunded", day))
                : Parts.banner(
                        "notice",
                        Icon.INFO,
                        texts.get("detail.refused." + why.name().toLowerCase(Locale.ROOT), day));
    }

    private static Button notMine(Setting at) {
        Button notMine =
                Buttons.outlined(
                        at.texts().get("detail.notmine"),
                        () -> at.tell().accept(new Event.NotMine()));
        notMine.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(notMine, Priority.ALWAYS);
        return Setting.named("not-mine", Buttons.with(Icon.WARNING, notMine));
    }

    private static Button receipt(Setting at) {
        Button receipt =
                Buttons.outlined(
                        at.texts().get("detail.receipt"),
                        () -> at.tell().accept(new Event.WantReceipt()));
        receipt.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(receipt, Priority.ALWAYS);
        return Setting.named("receipt", Buttons.with(Icon.RECEIPT, receipt));
    }

    private static Node change(Movement movement, Setting at) {
        Texts texts = at.texts();
        Money before = movement.balanceAfter().minus(movement.amount());
        HBox kind =
                new HBox(
                        Space.TIGHT,
                        KindFace.icon(movement.kind()).medium(),
                        Type.HEADING.text(KindFace.name(movement.kind(), at.look())));
        kind.setAlignment(Pos.CENTER_LEFT);
        return Parts.card(
                at.tight() ? Space.SNUG : Space.NEAR,
                kind,
                AmountText.signed(movement.amount(), size(movement.amount(), at)),
                Parts.rule(),
                Parts.pair(texts.get("detail.before"), AmountText.of(before, Type.HEADING)),
                Parts.pair(
                        texts.get("detail.after"),
                        AmountText.of(movement.balanceAfter(), Type.HEADING)));
    }

    /** The largest thing on the screen, as long as it has room. */
    private static Type size(Money amount, Setting at) {
        boolean room = amount.toText().length() <= MOST_LARGE_FIGURES && !at.look().largePrint();
        return room ? Type.AMOUNT : Type.DISPLAY;
    }

    private static Node facts(Movement movement, Setting at) {
        Texts texts = at.texts();
        boolean paid = movement.kind() == MovementKind.PAYMENT;
        var when = movement.at().atZone(CampusTime.ZONE);
        return Parts.card(
                at.tight() ? Space.SNUG : Space.NEAR,
                named(texts.get(paid ? "detail.party" : "detail.channel"), movement.party()),
                named(texts.get("detail.place"), movement.place()),
                named(texts.get("detail.time"), at.date("format.moment", when)),
                named(texts.get("detail.id"), movement.id()));
    }

    private static HBox named(String name, String value) {
        Label words = Type.BODY.text(value);
        words.setMaxWidth(Double.MAX_VALUE);
        words.getStyleClass().add("to-the-right");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(Space.NEAR, Type.QUIET.line(name), words);
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }
}
