package campus.onecard.kiosk.idcard;

import campus.onecard.domain.document.DocumentAccount;
import campus.onecard.domain.text.Texts;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.kiosk.idcard.IdCardStep.Reason;
import campus.onecard.kiosk.journey.ByIdCard;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.ServiceHall;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.choice.FaceButton;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.stage.KioskScreen;
import campus.onecard.ui.state.StepList;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** An ID card on the reader: laying it there, waiting, and where it leads no further. */
public final class IdCardScreen {

    private IdCardScreen() {}

    public static KioskScreen build(IdCardStep step, Setting at) {
        Texts texts = Texts.beside(at.look().language(), IdCardScreen.class);
        return switch (step) {
            case IdCardStep.Elsewhere elsewhere -> elsewhere(elsewhere, texts, at);
            case IdCardStep.Placing placing -> placing(placing, texts, at);
            case IdCardStep.Reading _ -> reading(texts, at);
            case IdCardStep.Unanswered unanswered -> unanswered(unanswered, texts, at);
            case IdCardStep.Refused refused -> refused(refused, texts, at);
            case IdCardStep.Picking picking -> picking(picking, texts, at);
            case IdCardStep.Which which -> RenewalScreen.which(which, texts, at);
            case IdCardStep.Typing typing -> RenewalScreen.typing(typing, texts, at);
            case IdCardStep.Repeating repeating -> RenewalScreen.repeating(repeating, texts, at);
            case IdCardStep.Renewed renewed -> RenewalScreen.renewed(renewed, texts, at);
            case IdCardStep.Confirming confirming ->
                    BookingScreen.confirming(confirming, texts, at);
            case IdCardStep.Sending sending -> BookingScreen.sending(sending.deed(), texts, at);
            case IdCardStep.Unsure unsure -> BookingScreen.unsure(unsure, texts, at);
            case IdCardStep.Stopped stopped -> BookingScreen.stopped(stopped, texts, at);
            case IdCardStep.NotStopped not -> BookingScreen.notStopped(not, texts, at);
        };
    }

    static Node hero(Setting at, String tone, Icon icon, String words) {
        return Parts.hero(at, tone, icon, at.large(Type.TITLE, Type.HEADING).text(words));
    }

    /** Text keys that differ for the two wishes begin so. */
    private static String topic(IdCardStep step) {
        return step.wish().what() == ByIdCard.LOSS ? "loss." : "password.";
    }

    private static KioskScreen placing(IdCardStep.Placing step, Texts texts, Setting at) {
        VBox column = Parts.column(Space.NEAR);
        step.problem()
                .map(why -> why.sentence(at.look().language()))
                .ifPresent(
                        words ->
                                column.getChildren().add(Parts.banner("bad", Icon.WARNING, words)));
        if (!at.tight()) {
            StackPane picture = new StackPane(IdCardPicture.build(texts.get("placing.picture")));
            column.getChildren().addAll(Parts.air(), picture);
        }
        column.getChildren()
                .addAll(
                        Parts.air(),
                        Parts.card(
                                Space.NEAR,
                                Parts.told(Icon.ID_CARD, texts.get("placing.flat"), at),
                                Parts.told(Icon.WAITING, texts.get("placing.leave"), at)),
                        Parts.hint(Icon.SHIELD, texts.get("placing.privacy")));
        return at.screen(texts.get("placing.title"), texts.get(topic(step) + "placing"))
                .body(column)
                .back(at.back(at.texts().get("common.back")));
    }

    private static KioskScreen reading(Texts texts, Setting at) {
        StepList list =
                new StepList(
                        at.look(),
                        List.of(
                                texts.get("reading.there"),
                                texts.get("reading.now"),
                                texts.get("reading.found")));
        list.at(1);
        return at.screen(texts.get("reading.title"), texts.get("reading.help"))
                .centred(Parts.card(Space.NEAR, list))
                .back(at.back(at.texts().get("common.back")));
    }

    private static KioskScreen elsewhere(IdCardStep.Elsewhere step, Texts texts, Setting at) {
        String topic = topic(step);
        VBox card =
                Parts.card(
                        Space.NEAR,
                        Parts.told(Icon.ID_CARD, texts.get(topic + "hall"), at),
                        Parts.told(Icon.TIME, texts.get(topic + "meanwhile"), at));
        String title = texts.get(step.broke() ? "elsewhere.broke" : "elsewhere.title");
        KioskScreen screen =
                at.screen(title, texts.get("elsewhere.help"))
                        .body(
                                Parts.message(
                                        hero(at, "plain", Icon.ID_CARD, texts.get(topic + "money")),
                                        card,
                                        ServiceHall.where(at)))
                        .back(at.back(at.texts().get("common.back")));
        return step.broke()
                ? screen.forward(at.forward(at.texts().get("failed.again"), new Event.Retry()))
                : screen;
    }

    private static KioskScreen unanswered(IdCardStep.Unanswered step, Texts texts, Setting at) {
        VBox message =
                Parts.message(
                        hero(at, "notice", Icon.AWAY, texts.get("unanswered.money")),
                        Parts.card(
                                Space.NEAR,
                                Parts.told(Icon.AGAIN, texts.get("unanswered.again"), at),
                                Parts.told(Icon.PHONE, texts.get("common.urgent", at.phone()), at)),
                        Type.CAPTION.text(at.texts().get("common.code", step.trouble().code())),
                        ServiceHall.where(at));
        return at.screen(texts.get("unanswered.title"), texts.get("unanswered.help"))
                .body(message)
                .back(at.back(at.texts().get("common.back")))
                .forward(at.forward(at.texts().get("failed.again"), new Event.Retry()));
    }

    private static KioskScreen refused(IdCardStep.Refused step, Texts texts, Setting at) {
        String topic = "refused." + step.reason().name().toLowerCase(Locale.ROOT);
        Node head =
                step.until()
                        .map(until -> until(until, texts, at))
                        .orElseGet(
                                () -> hero(at, "plain", Icon.ID_CARD, texts.get("refused.money")));
        VBox card = Parts.card(Space.NEAR, Parts.told(Icon.INFO, texts.get(topic + ".next"), at));
        KioskScreen screen =
                at.screen(texts.get(topic), texts.get(topic + ".help"))
                        .body(Parts.message(head, card, ServiceHall.where(at)));
        boolean over = step.reason() == Reason.CLOSED || step.reason() == Reason.TOO_OFTEN;
        return over
                ? screen.forward(at.forward(at.texts().get("notice.finish"), new Event.Confirm()))
                : screen.back(at.back(at.texts().get("common.back")))
                        .forward(at.forward(texts.get("refused.again"), new Event.Retry()));
    }

    private static Node until(Instant until, Texts texts, Setting at) {
        var when = until.atZone(CampusTime.ZONE);
        String key = when.toLocalDate().equals(at.today()) ? "format.time" : "format.moment";
        return Parts.hero(
                at,
                "notice",
                Icon.TIME,
                Type.QUIET.text(texts.get("refused.until")),
                Type.DISPLAY.text(at.date(key, when)));
    }

    private static KioskScreen picking(IdCardStep.Picking step, Texts texts, Setting at) {
        VBox column = Parts.column(Space.NEAR);
        int index = 0;
        for (DocumentAccount account : step.accounts()) {
            column.getChildren().add(account(account, index++, texts, at));
        }
        column.getChildren().addAll(Parts.air(), Parts.hint(Icon.INFO, texts.get("picking.why")));
        return at.screen(texts.get("picking.title"), texts.get("picking.help"))
                .body(column)
                .back(at.back(at.texts().get("common.back")));
    }

    private static Button account(DocumentAccount account, int index, Texts texts, Setting at) {
        String number = texts.get("picking.number", account.maskedNumber());
        String card = texts.get("card." + account.card().name().toLowerCase(Locale.ROOT));
        VBox words =
                Parts.column(
                        Space.HAIR,
                        at.large(Type.TITLE, Type.HEADING).text(number),
                        Type.QUIET.text(card));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox face = new HBox(Space.NEAR, Icon.PERSON.medium(), words);
        face.setAlignment(Pos.CENTER_LEFT);
        FaceButton pick =
                new FaceButton(
                        face,
                        number + ", " + card,
                        () -> at.tell().accept(new IdCardEvent.Pick(account)));
        pick.getStyleClass().addAll("tile", "flat");
        return Setting.named("account-" + index, pick);
    }
}
