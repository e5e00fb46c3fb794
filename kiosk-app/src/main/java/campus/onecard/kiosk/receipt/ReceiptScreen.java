package campus.onecard.kiosk.receipt;

import campus.onecard.domain.receipt.ReceiptIssued;
import campus.onecard.domain.text.Texts;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Paper;
import campus.onecard.kiosk.journey.ReceiptWish;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.choice.Buttons;
import campus.onecard.ui.choice.FaceButton;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.stage.KioskScreen;
import campus.onecard.ui.state.ResultMark;
import campus.onecard.ui.state.States;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.Locale;
import java.util.Objects;

/** Taking a receipt, wherever it stands. */
public final class ReceiptScreen {

    private static final String SHEET =
            Objects.requireNonNull(ReceiptScreen.class.getResource("receipt.css")).toExternalForm();
    private static final double CODE_SIDE = 680;
    private static final double CODE_SIDE_TIGHT = 520;

    private ReceiptScreen() {}

    public static KioskScreen build(ReceiptStep step, Setting at) {
        KioskScreen screen =
                switch (step) {
                    case ReceiptStep.Choosing choosing -> choosing(choosing, at);
                    case ReceiptStep.Making _ -> waiting("making.", at);
                    case ReceiptStep.Printing _ -> printing(at);
                    case ReceiptStep.Shown shown -> shown(shown, at);
                    case ReceiptStep.Taken _ -> taken(at);
                    case ReceiptStep.Failed failed -> failed(failed, at);
                };
        screen.getStylesheets().add(SHEET);
        return screen;
    }

    private static Texts texts(Setting at) {
        return Texts.beside(at.look().language(), ReceiptScreen.class);
    }

    private static KioskScreen choosing(ReceiptStep.Choosing step, Setting at) {
        Texts texts = texts(at);
        boolean month = step.wanted().what() instanceof ReceiptSubject.Month;
        VBox ways = Parts.column(Space.SNUG);
        if (step.paper().fails()) {
            String why = "paper." + step.paper().name().toLowerCase(Locale.ROOT);
            ways.getChildren().add(Parts.banner("notice", Icon.PRINT, texts.get(why)));
        }
        if (step.paper() == Paper.WELL) {
            ways.getChildren().add(way(step, ReceiptWish.PRINT, Icon.PRINT, at));
        }
        ways.getChildren().add(way(step, ReceiptWish.CODE, Icon.QR, at));
        ways.getChildren().add(way(step, ReceiptWish.NONE, Icon.CLOSE, at));
        VBox column =
                Parts.column(
                        Space.NEAR,
                        ways,
                        Parts.air(),
                        Parts.hint(Icon.SHIELD, texts.get("masked")));
        return at.screen(
                        texts.get(month ? "choose.month" : "choose"),
                        texts.get(month ? "choose.month.help" : "choose.help"))
                .body(column)
                .back(at.back(at.texts().get("common.back")));
    }

    /** What was chosen before in this visit says so and stands out. */
    private static Node way(ReceiptStep.Choosing step, ReceiptWish wish, Icon icon, Setting at) {
        Texts texts = texts(at);
        String key = "way." + wish.name().toLowerCase(Locale.ROOT);
        String name = texts.get(key);
        boolean before = step.last().filter(wish::equals).isPresent();
        String more = before ? texts.get("way.before") : texts.get(key + ".more");
        VBox words = Parts.column(0, Type.HEADING.text(name), Type.CAPTION.text(more));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox face = new HBox(Space.SNUG, icon.medium(), words);
        face.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
        Event chosen = new ReceiptEvent.Chosen(wish, at.look().language());
        FaceButton way = new FaceButton(face, name + ", " + more, () -> at.tell().accept(chosen));
        way.getStyleClass().addAll("outlined", "receipt-way");
        if (before) {
            way.getStyleClass().add("before");
        }
        return Setting.named("receipt-" + wish.name().toLowerCase(Locale.ROOT), way);
    }

    private static KioskScreen waiting(String topic, Setting at) {
        Texts texts = texts(at);
        return at.screen(texts.get(topic + "title"), texts.get(topic + "help"))
                .centred(States.loading(texts.get(topic + "now")))
                .back(at.back(at.texts().get("common.back")));
    }

    private static KioskScreen printing(Setting at) {
        Texts texts = texts(at);
        Button phone =
                Buttons.outlined(
                        texts.get("printing.code"), () -> at.tell().accept(new Event.Confirm()));
        return waiting("printing.", at).forward(Setting.named("forward", phone));
    }

    private static KioskScreen shown(ReceiptStep.Shown step, Setting at) {
        Texts texts = texts(at);
        ReceiptIssued receipt = step.receipt();
        String url = receipt.url() + "?lang=" + at.look().language().getLanguage();
        double side = at.tight() ? CODE_SIDE_TIGHT : CODE_SIDE;
        StackPane code = new StackPane(QrPicture.of(url, side, texts.get("code.spoken")));
        var typed = at.large(Type.TITLE, Type.HEADING).line(receipt.code());
        typed.setId("receipt-code");
        var expires = receipt.expires().atZone(CampusTime.ZONE);
        VBox words =
                Parts.column(
                        Space.TIGHT,
                        centred(Type.QUIET.text(texts.get("code.typed"))),
                        centred(typed),
                        centred(
                                Type.CAPTION.text(
                                        texts.get(
                                                "code.expires",
                                                at.date("format.moment", expires)))));
        words.setAlignment(Pos.CENTER);
        VBox column = Parts.column(Space.SNUG);
        step.instead()
                .map(why -> texts.get("instead." + why.name().toLowerCase(Locale.ROOT)))
                .map(why -> Parts.banner("notice", Icon.PRINT, why))
                .ifPresent(column.getChildren()::add);
        column.getChildren().addAll(Parts.air(), code, words, Parts.air());
        column.getChildren().add(Parts.hint(Icon.SHIELD, texts.get("masked")));
        return at.screen(texts.get("code.title"), texts.get("code.help"))
                .body(column)
                .forward(at.forward(texts.get("finish"), new Event.Confirm()));
    }

    private static Node centred(javafx.scene.control.Label label) {
        label.getStyleClass().add("centred");
        return label;
    }

    private static KioskScreen taken(Setting at) {
        Texts texts = texts(at);
        var words = at.large(Type.TITLE, Type.HEADING).text(texts.get("taken.now"));
        return at.screen(texts.get("taken"), "")
                .body(
                        Parts.message(
                                Parts.hero(at, ResultMark.done(at.look()), words),
                                Parts.hint(Icon.INFO, texts.get("taken.check"))))
                .forward(at.forward(texts.get("finish"), new Event.Confirm()));
    }

    private static KioskScreen failed(ReceiptStep.Failed step, Setting at) {
        Texts texts = texts(at);
        var words = at.large(Type.TITLE, Type.HEADING).text(texts.get("failed.money"));
        var code = Type.CAPTION.text(at.texts().get("common.code", step.trouble().code()));
        return at.screen(texts.get("failed"), "")
                .body(
                        Parts.message(
                                Parts.hero(at, "notice", Icon.AWAY, words),
                                Parts.card(
                                        Space.NEAR,
                                        Parts.told(Icon.RECEIPT, texts.get("failed.later"), at)),
                                code))
                .back(at.back(at.texts().get("common.back")))
                .forward(at.forward(texts.get("failed.again"), new Event.Retry()));
    }
}
