package campus.onecard.kiosk.passwords;

import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.ServiceHall;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.choice.Buttons;
import campus.onecard.ui.choice.FaceButton;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.stage.KioskScreen;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Locale;

/** Tells the two passwords apart, and says what to do without one. */
public final class PasswordsScreen {

    private static final double ROOMY = 280;

    private PasswordsScreen() {}

    public static KioskScreen build(PasswordsStep step, Setting at) {
        Texts texts = Texts.beside(at.look().language(), PasswordsScreen.class);
        return switch (step) {
            case PasswordsStep.Choosing _ -> choosing(texts, at);
            case PasswordsStep.Forgotten _ -> forgotten(texts, at);
        };
    }

    private static KioskScreen choosing(Texts texts, Setting at) {
        Button forgot =
                Buttons.outlined(
                        texts.get("choose.forgotten"),
                        () -> at.tell().accept(new PasswordsEvent.Forgotten()));
        forgot.setMaxWidth(Double.MAX_VALUE);
        VBox column =
                Parts.column(
                        Space.NEAR,
                        way(PasswordKind.LOGIN, Icon.PERSON, texts, at),
                        way(PasswordKind.PAYMENT, Icon.MEAL, texts, at),
                        Setting.named("forgotten", Buttons.with(Icon.HELP, forgot)),
                        Parts.air(),
                        Parts.hint(Icon.INFO, texts.get("choose.two")),
                        Parts.hint(Icon.SHIELD, texts.get("choose.staff")));
        return at.screen(texts.get("choose.title"), texts.get("choose.help"))
                .body(column)
                .back(at.back(at.texts().get("common.home")));
    }

    private static Button way(PasswordKind kind, Icon icon, Texts texts, Setting at) {
        String id = kind.name().toLowerCase(Locale.ROOT);
        String name = texts.get("choose." + id);
        String use = texts.get("choose." + id + ".use");
        String form = texts.get("choose." + id + ".form");
        VBox words =
                Parts.column(
                        Space.HAIR,
                        at.large(Type.TITLE, Type.HEADING).text(name),
                        Type.BODY.text(use),
                        Type.QUIET.text(form));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox face = new HBox(Space.NEAR, at.tight() ? icon.medium() : icon.large(), words);
        face.setAlignment(Pos.CENTER_LEFT);
        FaceButton way =
                new FaceButton(
                        face,
                        name + ", " + use + ", " + form,
                        () -> at.tell().accept(new PasswordsEvent.ChangeIt(kind)));
        way.getStyleClass().addAll("tile", "flat");
        if (!at.tight()) {
            way.setPrefHeight(ROOMY);
        }
        return Setting.named("change-" + id, way);
    }

    private static KioskScreen forgotten(Texts texts, Setting at) {
        VBox card =
                Parts.card(
                        Space.NEAR,
                        Parts.told(Icon.ID_CARD, texts.get("forgotten.hall"), at),
                        Parts.told(Icon.TIME, texts.get("forgotten.login"), at),
                        Parts.told(Icon.CARD, texts.get("forgotten.payment"), at));
        KioskScreen screen = at.screen(texts.get("forgotten.title"), texts.get("forgotten.help"));
        if (at.station().idReader()) {
            Button here = at.forward(texts.get("forgotten.here"), new Event.UseIdCard());
            screen.forward(Buttons.with(Icon.ID_CARD, here));
        }
        return screen.body(
                        Parts.message(
                                Parts.hero(
                                        at,
                                        "plain",
                                        Icon.LOCKED,
                                        at.large(Type.TITLE, Type.HEADING)
                                                .text(texts.get("forgotten.money"))),
                                card,
                                ServiceHall.where(at)))
                .back(at.back(at.texts().get("common.back")));
    }
}
