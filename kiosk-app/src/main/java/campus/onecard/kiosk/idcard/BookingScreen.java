package campus.onecard.kiosk.idcard;

import static campus.onecard.kiosk.idcard.IdCardScreen.hero;

import campus.onecard.domain.text.Texts;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.kiosk.idcard.IdCardStep.Deed;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.ServiceHall;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.stage.KioskScreen;
import campus.onecard.ui.state.ResultMark;
import campus.onecard.ui.state.StepList;

import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;

/** What is sent for whoever has shown an ID card, and the report of a lost card. */
final class BookingScreen {

    /** To the second: the exact time counts when a payment is in doubt. */
    private static final String MOMENT = "format.second";

    private BookingScreen() {}

    private static String topic(Deed deed) {
        return switch (deed) {
            case Deed.Renewal _ -> "renew.";
            case Deed.Report() -> "report.";
        };
    }

    static KioskScreen confirming(IdCardStep.Confirming step, Texts texts, Setting at) {
        VBox card =
                Parts.card(
                        Space.NEAR,
                        Parts.told(Icon.CARD, texts.get("report.card"), at),
                        Parts.told(Icon.SHIELD, texts.get("report.keeps"), at),
                        Parts.told(Icon.INFO, texts.get("report.later"), at));
        String title = texts.get("report.title", step.account().maskedName());
        String help = texts.get("report.help", step.account().maskedNumber());
        return at.screen(title, help)
                .body(Parts.message(hero(at, "bad", Icon.LOST, texts.get("report.what")), card))
                .back(at.back(texts.get("report.not")))
                .forward(at.forward(texts.get("report.do"), new Event.Confirm()));
    }

    static KioskScreen sending(Deed deed, Texts texts, Setting at) {
        String topic = topic(deed);
        StepList list =
                new StepList(
                        at.look(),
                        List.of(
                                texts.get(topic + "agreed"),
                                texts.get(topic + "sending"),
                                texts.get("sending.done")));
        list.at(1);
        return at.screen(texts.get(topic + "now"), texts.get("sending.help"))
                .centred(Parts.card(Space.NEAR, list));
    }

    static KioskScreen unsure(IdCardStep.Unsure step, Texts texts, Setting at) {
        VBox card =
                Parts.card(
                        Space.NEAR,
                        Parts.told(Icon.AGAIN, texts.get("unsure.again"), at),
                        Parts.told(Icon.PHONE, texts.get("common.urgent", at.phone()), at));
        return at.screen(texts.get(topic(step.deed()) + "unsure"), texts.get("unsure.help"))
                .body(
                        Parts.message(
                                hero(at, "notice", Icon.WAITING, texts.get("unsure.money")),
                                card,
                                Type.CAPTION.text(
                                        at.texts().get("common.code", step.trouble().code())),
                                ServiceHall.where(at)))
                .back(at.back(texts.get("unsure.leave")))
                .forward(at.forward(at.texts().get("unsure.retry"), new Event.Retry()));
    }

    static KioskScreen stopped(IdCardStep.Stopped step, Texts texts, Setting at) {
        var since = step.at().atZone(CampusTime.ZONE);
        var head =
                Parts.hero(
                        at,
                        ResultMark.done(at.look()),
                        Type.QUIET.text(texts.get("stopped.since")),
                        at.large(Type.TITLE, Type.HEADING).text(at.date(MOMENT, since)));
        VBox card =
                Parts.card(
                        Space.NEAR,
                        Parts.told(Icon.SHIELD, texts.get("stopped.money"), at),
                        Parts.told(Icon.CARD, texts.get("stopped.card"), at),
                        Parts.told(Icon.TRANSACTIONS, texts.get("stopped.check"), at));
        return at.screen(texts.get("stopped.title"), texts.get("stopped.help"))
                .body(Parts.message(head, card))
                .forward(at.forward(end(step, texts, at), new Event.Confirm()));
    }

    static KioskScreen notStopped(IdCardStep.NotStopped step, Texts texts, Setting at) {
        String topic = "fault." + step.fault().name().toLowerCase(Locale.ROOT);
        VBox card = Parts.card(Space.NEAR, Parts.told(Icon.PLACE, texts.get(topic + ".next"), at));
        return at.screen(texts.get(topic), "")
                .body(
                        Parts.message(
                                hero(at, "plain", Icon.INFO, texts.get("stopped.money")),
                                card,
                                ServiceHall.where(at)))
                .forward(at.forward(end(step, texts, at), new Event.Confirm()));
    }

    private static String end(IdCardStep step, Texts texts, Setting at) {
        return step.wish().visit().isPresent()
                ? at.texts().get("common.home")
                : texts.get("renewed.finish");
    }
}
