package campus.onecard.kiosk.loss;

import campus.onecard.domain.loss.LossFault;
import campus.onecard.domain.text.Texts;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.loss.LossStep.Deed;
import campus.onecard.kiosk.screen.Bones;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.ServiceHall;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.stage.KioskScreen;
import campus.onecard.ui.state.ResultMark;
import campus.onecard.ui.state.StepList;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;

/** A lost card on the screen, wherever its report stands. */
public final class LossScreen {

    /** To the second: the exact time counts when a payment is in doubt. */
    private static final String MOMENT = "format.second";

    private LossScreen() {}

    public static KioskScreen build(LossStep step, Setting at) {
        Texts texts = Texts.beside(at.look().language(), LossScreen.class);
        return switch (step) {
            case LossStep.Looking looking -> looking(looking, texts, at);
            case LossStep.Confirming confirming -> confirming(confirming, texts, at);
            case LossStep.Sending sending -> sending(sending.deed(), texts, at);
            case LossStep.Unsure unsure -> unsure(unsure, texts, at);
            case LossStep.Done done -> done(done, texts, at);
            case LossStep.Refused refused -> refused(refused.fault(), texts, at);
            case LossStep.ReportedAlready already -> FoundScreen.build(already, texts, at);
            case LossStep.Proving _ -> FoundScreen.proving(texts, at);
        };
    }

    /** Text keys that differ for the two deeds begin so. */
    private static String topic(Deed deed) {
        return switch (deed) {
            case Deed.Report() -> "report.";
            case Deed.Lift _ -> "lift.";
        };
    }

    private static KioskScreen looking(LossStep.Looking step, Texts texts, Setting at) {
        KioskScreen screen = at.screen(texts.get("looking.title"), "");
        if (step.overview() instanceof Fetched.Failed<?>(var trouble)) {
            VBox message =
                    Parts.message(
                            hero(at, "notice", Icon.AWAY, texts.get("looking.failed")),
                            Parts.card(
                                    Space.NEAR,
                                    Parts.told(
                                            Icon.PHONE,
                                            texts.get("looking.phone", at.phone()),
                                            at)),
                            Type.CAPTION.text(at.texts().get("common.code", trouble.code())),
                            ServiceHall.where(at));
            return screen.body(message)
                    .back(at.back(at.texts().get("common.home")))
                    .forward(at.forward(at.texts().get("failed.again"), new Event.Retry()));
        }
        VBox bones =
                Parts.column(
                        Space.NEAR,
                        Bones.line("bone-title", 640),
                        Bones.line("bone-text", 860),
                        Bones.line("bone-text", 720));
        return screen.body(bones).back(at.back(at.texts().get("common.home")));
    }

    private static KioskScreen confirming(LossStep.Confirming step, Texts texts, Setting at) {
        String topic = topic(step.deed());
        boolean report = step.deed() instanceof Deed.Report;
        VBox card =
                Parts.card(
                        Space.NEAR,
                        Parts.told(Icon.CARD, texts.get(topic + "card"), at),
                        Parts.told(Icon.SHIELD, texts.get(topic + "money"), at),
                        Parts.told(Icon.INFO, texts.get(topic + "later"), at));
        return at.screen(texts.get(topic + "title"), texts.get(topic + "help"))
                .body(
                        Parts.message(
                                hero(
                                        at,
                                        report ? "bad" : "plain",
                                        report ? Icon.LOST : Icon.CARD,
                                        texts.get(topic + "what")),
                                card))
                .back(at.back(texts.get(topic + "not")))
                .forward(at.forward(texts.get(topic + "do"), new Event.Confirm()));
    }

    private static KioskScreen sending(Deed deed, Texts texts, Setting at) {
        StepList list =
                new StepList(
                        at.look(),
                        List.of(
                                texts.get("sending.agreed"),
                                texts.get(topic(deed) + "sending"),
                                texts.get("sending.done")));
        list.at(1);
        return at.screen(texts.get(topic(deed) + "title"), texts.get("sending.help"))
                .centred(Parts.card(Space.NEAR, list));
    }

    private static KioskScreen unsure(LossStep.Unsure step, Texts texts, Setting at) {
        VBox card =
                Parts.card(
                        Space.NEAR,
                        Parts.told(Icon.AGAIN, texts.get("unsure.again"), at),
                        Parts.told(Icon.PHONE, texts.get("looking.phone", at.phone()), at));
        String what = texts.get(topic(step.deed()) + "unsure");
        return at.screen(what, texts.get("unsure.help"))
                .body(
                        Parts.message(
                                hero(at, "notice", Icon.WAITING, texts.get("unsure.money")),
                                card,
                                Type.CAPTION.text(
                                        at.texts().get("common.code", step.trouble().code())),
                                ServiceHall.where(at)))
                .back(at.back(texts.get("unsure.look")))
                .forward(at.forward(at.texts().get("unsure.retry"), new Event.Retry()));
    }

    private static KioskScreen done(LossStep.Done step, Texts texts, Setting at) {
        String topic = topic(step.deed());
        var since = step.at().atZone(CampusTime.ZONE);
        Node head =
                Parts.hero(
                        at,
                        ResultMark.done(at.look()),
                        Type.QUIET.text(texts.get(topic + "since")),
                        at.large(Type.TITLE, Type.HEADING).text(at.date(MOMENT, since)));
        VBox card =
                Parts.card(
                        Space.NEAR,
                        Parts.told(Icon.SHIELD, texts.get(topic + "done.money"), at),
                        Parts.told(Icon.CARD, texts.get(topic + "done.card"), at));
        VBox message = Parts.message(head, card, FoundScreen.payments(step.doubtful(), texts, at));
        return at.screen(texts.get(topic + "done.title"), texts.get(topic + "done.help"))
                .body(message)
                .forward(at.forward(at.texts().get("common.home"), new Event.Confirm()));
    }

    private static KioskScreen refused(LossFault fault, Texts texts, Setting at) {
        String topic = "refused." + fault.name().toLowerCase(Locale.ROOT);
        VBox card = Parts.card(Space.NEAR, Parts.told(Icon.PLACE, texts.get(topic + ".next"), at));
        return at.screen(texts.get(topic), "")
                .body(
                        Parts.message(
                                hero(at, "plain", Icon.INFO, texts.get("refused.money")),
                                card,
                                ServiceHall.where(at)))
                .forward(at.forward(at.texts().get("common.home"), new Event.Confirm()));
    }

    static Node hero(Setting at, String tone, Icon icon, String words) {
        return Parts.hero(at, tone, icon, at.large(Type.TITLE, Type.HEADING).text(words));
    }
}
