package campus.onecard.kiosk.home;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.domain.statement.Overview;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Tile;
import campus.onecard.kiosk.screen.Bones;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.choice.Buttons;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.money.AmountText;
import campus.onecard.ui.stage.KioskScreen;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Locale;

/** Who is here, what they have, what waits for them, and the seven functions. */
public final class HomeScreen {

    private static final int MOST_LARGE_FIGURES = 10;

    private HomeScreen() {}

    public static KioskScreen build(Step.Home step, Setting at) {
        Texts texts = at.texts();
        String greeting = texts.get("home.greeting", step.visit().maskedName());
        VBox column = Parts.column(Space.SNUG, balance(step, at));
        ClaimCard.of(step, at).ifPresent(column.getChildren()::add);
        column.getChildren().addAll(TileGrid.of(at), under(step, at));
        return at.screen(greeting, texts.get("home.what"))
                .body(column)
                .back(signOut(at))
                .forward(MessagesButton.of(step, at));
    }

    private static Node balance(Step.Home step, Setting at) {
        return switch (step.overview()) {
            case Fetched.Here<Overview>(Overview overview) -> known(overview, at.texts());
            case Fetched.Waiting<Overview> _ -> waiting(at.texts());
            case Fetched.Failed<Overview>(var trouble) -> failed(trouble.code(), at);
        };
    }

    private static Node known(Overview overview, Texts texts) {
        HBox top =
                new HBox(
                        Space.SNUG,
                        Type.QUIET.line(texts.get("home.balance")),
                        Parts.air(),
                        Type.QUIET.line(texts.get("home.number", overview.maskedNumber())));
        var amount = AmountText.of(overview.balance(), size(overview.balance()));
        amount.setId("balance");
        String today = texts.get("home.today", overview.spentToday().toText());
        Node standing = card(overview.card(), texts);
        VBox card = Parts.card(Space.HAIR, top, amount);
        if (overview.card() == CardStatus.ACTIVE) {
            card.getChildren()
                    .add(new HBox(Space.SNUG, Type.CAPTION.line(today), Parts.air(), standing));
        } else {
            card.getChildren().addAll(Type.CAPTION.text(today), standing);
        }
        card.getStyleClass().add("balance");
        return card;
    }

    /** The largest type in which the figures have room, in large print too. */
    private static Type size(Money balance) {
        return balance.toText().length() > MOST_LARGE_FIGURES ? Type.DISPLAY : Type.AMOUNT;
    }

    /** The card's state: quiet while all is well, in colour when something waits. */
    private static Node card(CardStatus status, Texts texts) {
        String words = texts.get("home.card." + status.name().toLowerCase(Locale.ROOT));
        return switch (status) {
            case ACTIVE -> Type.CAPTION.line(words);
            case LOST, VOID -> Parts.banner("bad", Icon.WARNING, words);
            case UNKNOWN -> Parts.banner("notice", Icon.INFO, words);
        };
    }

    private static Node waiting(Texts texts) {
        return Parts.card(
                Space.HAIR,
                Type.QUIET.text(texts.get("home.balance")),
                Bones.line("bone-amount", 520),
                Type.CAPTION.text(texts.get("home.loading")));
    }

    private static Node failed(String code, Setting at) {
        Texts texts = at.texts();
        Button again =
                Buttons.outlined(
                        texts.get("failed.again"), () -> at.tell().accept(new Event.Retry()));
        return Parts.card(
                Space.TIGHT,
                Parts.fact(Icon.SHIELD, texts.get("home.failed")),
                Type.CAPTION.text(texts.get("common.code", code)),
                Setting.named("again", Buttons.with(Icon.AGAIN, again)));
    }

    private static Button loss(Setting at) {
        String words = at.texts().get("home.loss");
        Button loss =
                Buttons.danger(words, () -> at.tell().accept(new Event.Choose(Tile.LOSS_REPORT)));
        loss.setMaxWidth(Double.MAX_VALUE);
        loss.setAlignment(Pos.CENTER);
        return Setting.named("tile-loss-report", Buttons.with(Icon.LOST, loss));
    }

    /** A lost card, and for whoever looks after machines the menu of this one. */
    private static Node under(Step.Home step, Setting at) {
        Button loss = loss(at);
        if (!step.visit().looksAfterMachines()) {
            return loss;
        }
        HBox.setHgrow(loss, Priority.ALWAYS);
        Button service = service(at);
        service.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(Space.SNUG, loss, service);
    }

    private static Button service(Setting at) {
        String words = at.texts().get("home.service");
        Button service = Buttons.outlined(words, () -> at.tell().accept(new Event.OpenService()));
        return Setting.named("service", Buttons.with(Icon.LIMITS, service));
    }

    private static Button signOut(Setting at) {
        String words = at.texts().get("home.signout");
        Button out = Buttons.outlined(words, () -> at.tell().accept(new Event.Cancel()));
        return Setting.named("sign-out", Buttons.with(Icon.LEAVE, out));
    }
}
