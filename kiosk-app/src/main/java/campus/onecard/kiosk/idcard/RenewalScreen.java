package campus.onecard.kiosk.idcard;

import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.text.Texts;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.kiosk.change.SecretForm;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.choice.Buttons;
import campus.onecard.ui.choice.FaceButton;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.stage.KioskScreen;
import campus.onecard.ui.state.ResultMark;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Locale;
import java.util.Optional;

/** A new password for whoever has shown an ID card: which, twice, done. */
final class RenewalScreen {

    private static final double ROOMY = 280;

    /** To the second, as with all that is booked. */
    private static final String MOMENT = "format.second";

    private RenewalScreen() {}

    private static String id(PasswordKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static KioskScreen which(IdCardStep.Which step, Texts texts, Setting at) {
        VBox column =
                Parts.column(
                        Space.NEAR,
                        way(step, PasswordKind.LOGIN, Icon.PERSON, texts, at),
                        way(step, PasswordKind.PAYMENT, Icon.MEAL, texts, at),
                        Parts.air(),
                        Parts.hint(Icon.SHIELD, texts.get("which.money")),
                        Parts.hint(Icon.INFO, texts.get("which.unlock")));
        String title = texts.get("which.title", step.account().maskedName());
        String help = texts.get("which.help", step.account().maskedNumber());
        return at.screen(title, help).body(column).back(at.back(texts.get("which.leave")));
    }

    private static Button way(
            IdCardStep.Which step, PasswordKind kind, Icon icon, Texts texts, Setting at) {
        String name = texts.get("which." + id(kind));
        String use = texts.get("use." + id(kind));
        boolean locked = step.account().locked().contains(kind);
        String state = texts.get(locked ? "which.locked" : "which.open");
        VBox words =
                Parts.column(
                        Space.HAIR,
                        at.large(Type.TITLE, Type.HEADING).text(name),
                        Type.BODY.text(use),
                        Type.QUIET.text(state));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        Icon shown = locked ? Icon.LOCKED : icon;
        HBox face = new HBox(Space.NEAR, at.tight() ? shown.medium() : shown.large(), words);
        face.setAlignment(Pos.CENTER_LEFT);
        FaceButton way =
                new FaceButton(
                        face,
                        name + ", " + use + ", " + state,
                        () -> at.tell().accept(new IdCardEvent.Renew(kind)));
        way.getStyleClass().addAll("tile", "flat");
        if (!at.tight()) {
            way.setPrefHeight(ROOMY);
        }
        return Setting.named("renew-" + id(kind), way);
    }

    static KioskScreen typing(IdCardStep.Typing step, Texts texts, Setting at) {
        return form(step.kind(), texts)
                .wanted(step.input(), step.fault(), at, at.back(at.texts().get("common.back")));
    }

    static KioskScreen repeating(IdCardStep.Repeating step, Texts texts, Setting at) {
        return form(step.kind(), texts).repeat(step.input(), step.differs(), at);
    }

    private static SecretForm form(PasswordKind kind, Texts texts) {
        return new SecretForm(
                kind,
                texts.get("typing." + id(kind)),
                texts.get("use." + id(kind)),
                Optional.empty(),
                Optional.empty());
    }

    static KioskScreen renewed(IdCardStep.Renewed step, Texts texts, Setting at) {
        var since = step.at().atZone(CampusTime.ZONE);
        var head =
                Parts.hero(
                        at,
                        ResultMark.done(at.look()),
                        Type.QUIET.text(texts.get("renewed.since")),
                        at.large(Type.TITLE, Type.HEADING).text(at.date(MOMENT, since)));
        VBox card =
                Parts.card(
                        Space.NEAR,
                        Parts.told(Icon.SHIELD, texts.get("renewed.money"), at),
                        Parts.told(Icon.INFO, texts.get("renewed.after." + id(step.kind())), at));
        KioskScreen screen =
                at.screen(texts.get("renewed." + id(step.kind())), texts.get("renewed.help"))
                        .body(Parts.message(head, card, other(step, texts, at)));
        if (step.wish().visit().isEmpty()) {
            screen.back(finish(texts, at));
        }
        return screen.forward(at.forward(onward(step, texts, at), new Event.Confirm()));
    }

    private static Button finish(Texts texts, Setting at) {
        Button finish =
                Buttons.outlined(
                        texts.get("renewed.finish"), () -> at.tell().accept(new Event.Back()));
        return Setting.named("finish", finish);
    }

    private static Button other(IdCardStep.Renewed step, Texts texts, Setting at) {
        PasswordKind other =
                step.kind() == PasswordKind.LOGIN ? PasswordKind.PAYMENT : PasswordKind.LOGIN;
        Button button =
                Buttons.outlined(
                        texts.get("renewed.other." + id(other)),
                        () -> at.tell().accept(new IdCardEvent.Renew(other)));
        button.setMaxWidth(Double.MAX_VALUE);
        return Setting.named("renew-" + id(other), Buttons.with(Icon.PASSWORD, button));
    }

    private static String onward(IdCardStep.Renewed step, Texts texts, Setting at) {
        if (step.wish().visit().isEmpty()) {
            return texts.get("renewed.signin");
        }
        return step.kind() == PasswordKind.LOGIN
                ? texts.get("renewed.signout")
                : at.texts().get("common.home");
    }
}
