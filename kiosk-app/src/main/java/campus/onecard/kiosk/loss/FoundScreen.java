package campus.onecard.kiosk.loss;

import campus.onecard.domain.dispute.DoubtfulPayments;
import campus.onecard.domain.text.Texts;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.screen.Bones;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.ServiceHall;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.choice.Buttons;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.stage.KioskScreen;
import campus.onecard.ui.state.StepList;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The card is reported lost: waits for it on the reader, and offers what was paid meanwhile. */
final class FoundScreen {

    private FoundScreen() {}

    static KioskScreen build(LossStep.ReportedAlready step, Texts texts, Setting at) {
        VBox card =
                Parts.card(
                        Space.NEAR,
                        Parts.told(Icon.SHIELD, texts.get("already.money"), at),
                        Parts.told(Icon.PLACE, texts.get("already.new"), at));
        VBox message =
                Parts.message(LossScreen.hero(at, "notice", Icon.TAP, texts.get("already.found")));
        step.wrong()
                .map(w -> texts.get("wrong." + w.name().toLowerCase(Locale.ROOT)))
                .ifPresent(
                        words ->
                                message.getChildren()
                                        .add(Parts.banner("bad", Icon.WARNING, words)));
        message.getChildren().addAll(card, payments(step.doubtful(), texts, at));
        if (!at.tight() && step.wrong().isEmpty()) {
            message.getChildren().add(ServiceHall.where(at));
        }
        return at.screen(texts.get("already.title"), texts.get("already.help"))
                .body(message)
                .back(at.back(at.texts().get("common.home")));
    }

    static KioskScreen proving(Texts texts, Setting at) {
        StepList list =
                new StepList(
                        at.look(), List.of(texts.get("proving.here"), texts.get("proving.now")));
        list.at(1);
        return at.screen(texts.get("already.title"), texts.get("proving.help"))
                .centred(Parts.card(Space.NEAR, list))
                .back(at.back(at.texts().get("common.home")));
    }

    /** How many payments since the card was last in hand, and the way to look at them. */
    static Node payments(Fetched<DoubtfulPayments> doubtful, Texts texts, Setting at) {
        return switch (doubtful) {
            case Fetched.Waiting<DoubtfulPayments> _ -> Bones.line("bone-text", 720);
            case Fetched.Failed<DoubtfulPayments> _ ->
                    Parts.column(
                            Space.TIGHT,
                            Parts.banner("notice", Icon.AWAY, texts.get("doubtful.failed")),
                            wide(
                                    "again",
                                    Icon.AGAIN,
                                    at.texts().get("failed.again"),
                                    new Event.Retry(),
                                    at));
            case Fetched.Here<DoubtfulPayments>(DoubtfulPayments all)
                    when all.payments().isEmpty() ->
                    Parts.banner("good", Icon.DONE, texts.get("doubtful.none"));
            case Fetched.Here<DoubtfulPayments>(DoubtfulPayments all) ->
                    Parts.column(
                            Space.TIGHT,
                            Parts.banner("notice", Icon.TRANSACTIONS, since(all, texts, at)),
                            wide(
                                    "payments",
                                    Icon.SEARCH,
                                    texts.get("doubtful.look"),
                                    new LossEvent.ShowPayments(),
                                    at));
        };
    }

    private static String since(DoubtfulPayments all, Texts texts, Setting at) {
        int count = all.payments().size();
        Instant inHand = all.inHand();
        return inHand == null
                ? texts.get("doubtful.days", count)
                : texts.get(
                        "doubtful.since",
                        at.date("format.moment", inHand.atZone(CampusTime.ZONE)),
                        count);
    }

    private static Button wide(String id, Icon icon, String words, Event event, Setting at) {
        Button button = Buttons.outlined(words, () -> at.tell().accept(event));
        button.setMaxWidth(Double.MAX_VALUE);
        return Setting.named(id, Buttons.with(icon, button));
    }
}
