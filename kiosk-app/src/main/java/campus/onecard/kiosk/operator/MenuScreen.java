package campus.onecard.kiosk.operator;

import campus.onecard.domain.text.Texts;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.ServiceHall;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.choice.FaceButton;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.stage.KioskScreen;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** The menu, and taking the machine out of service or putting it back. */
final class MenuScreen {

    private static final double ROOMY = 200;

    private MenuScreen() {}

    static KioskScreen menu(OperatorStep.Menu step, Texts texts, Setting at) {
        Optional<Instant> closed = step.shift().service().closed();
        String service = closed.isPresent() ? "reopen" : "close";
        VBox column =
                Parts.column(
                        Space.NEAR,
                        standing(closed, texts, at),
                        way(OperatorEvent.Part.DEVICES, "devices", Icon.PRINT, texts, at),
                        way(OperatorEvent.Part.SERVICE, service, Icon.POWER, texts, at),
                        way(OperatorEvent.Part.ORDERS, "orders", Icon.WAITING, texts, at),
                        way(OperatorEvent.Part.FACTS, "facts", Icon.INFO, texts, at),
                        Parts.air());
        if (!at.tight()) {
            column.getChildren().add(Parts.hint(Icon.SHIELD, texts.get("pin.booked")));
        }
        return at.screen(texts.get("menu"), texts.get("menu.help"))
                .body(column)
                .back(at.back(texts.get("menu.leave")));
    }

    private static Node standing(Optional<Instant> closed, Texts texts, Setting at) {
        return closed.<Node>map(
                        since ->
                                Parts.banner(
                                        "notice",
                                        Icon.CLOSE,
                                        texts.get(
                                                "menu.closed",
                                                at.date(
                                                        "format.moment",
                                                        since.atZone(CampusTime.ZONE)))))
                .orElseGet(() -> Parts.banner("good", Icon.DONE, texts.get("menu.open")));
    }

    private static Button way(
            OperatorEvent.Part part, String topic, Icon icon, Texts texts, Setting at) {
        String name = texts.get("menu." + topic);
        String use = texts.get("menu." + topic + ".use");
        VBox words =
                Parts.column(
                        Space.HAIR,
                        at.large(Type.TITLE, Type.HEADING).text(name),
                        Type.BODY.text(use));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox face = new HBox(Space.NEAR, icon.medium(), words);
        face.setAlignment(Pos.CENTER_LEFT);
        FaceButton way =
                new FaceButton(
                        face,
                        name + ", " + use,
                        () -> at.tell().accept(new OperatorEvent.Open(part)));
        way.getStyleClass().addAll("tile", "flat");
        if (!at.tight()) {
            way.setPrefHeight(ROOMY);
        }
        return Setting.named("part-" + part.name().toLowerCase(Locale.ROOT), way);
    }

    static KioskScreen confirming(OperatorStep.Confirming step, Texts texts, Setting at) {
        String topic = "confirm." + (step.reopen() ? "reopen" : "close");
        VBox facts =
                Parts.card(
                        Space.NEAR,
                        Parts.told(Icon.PERSON, texts.get(topic + ".people"), at),
                        Parts.told(Icon.AGAIN, texts.get(topic + ".restart"), at),
                        Parts.told(Icon.SHIELD, texts.get("pin.booked"), at));
        return at.screen(texts.get(topic), texts.get("confirm.help"))
                .body(
                        Parts.message(
                                OperatorScreen.hero(
                                        step.reopen() ? "plain" : "notice",
                                        Icon.POWER,
                                        texts.get(topic + ".ask"),
                                        at),
                                facts))
                .back(at.back(at.texts().get("common.back")))
                .forward(at.forward(texts.get(topic + ".yes"), new Event.Confirm()));
    }

    static KioskScreen unsure(OperatorStep.Unsure step, Texts texts, Setting at) {
        return at.screen(texts.get("unsure"), texts.get("silent.help"))
                .body(
                        Parts.message(
                                OperatorScreen.hero(
                                        "notice", Icon.WAITING, texts.get("unsure.once"), at),
                                ServiceHall.where(at),
                                OperatorScreen.code(step.trouble(), at)))
                .back(at.back(texts.get("unsure.menu")))
                .forward(at.forward(at.texts().get("failed.again"), new Event.Retry()));
    }
}
