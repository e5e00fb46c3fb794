package campus.onecard.kiosk.notice;

import campus.onecard.domain.text.Texts;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.notice.Notice.Fact;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.choice.Buttons;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.stage.KioskScreen;

import javafx.scene.control.Button;

import java.util.List;

/** Why somebody cannot get in: a locked account, a card that may not be used, an ended visit. */
public final class RefusalScreen {

    private RefusalScreen() {}

    public static KioskScreen build(Step.Refusal step, Setting at) {
        if (step instanceof Step.LostCard) {
            return lost(step, at);
        }
        KioskScreen screen =
                switch (step) {
                    case Step.LockedAccount locked -> locked(locked, at);
                    default -> notice(step).on(at);
                };
        boolean otherWay =
                step instanceof Step.VoidCard
                        || step instanceof Step.UnknownCard
                        || step instanceof Step.UnreadCard
                        || step instanceof Step.CardAgain;
        if (otherWay && !at.station().closed()) {
            screen.back(byNumber(at));
        }
        if (at.station().idReader() && isLocked(step)) {
            screen.back(byIdCard(at));
        }
        boolean goesOn = step instanceof Step.LockedPayment locked && locked.visit().isPresent();
        String words = goesOn ? "common.home" : "notice.finish";
        return screen.forward(at.forward(at.texts().get(words), new Event.Confirm()));
    }

    /** Nothing here says whose card it is: whoever holds it may have found it. */
    private static KioskScreen lost(Step.Refusal step, Setting at) {
        Texts texts = at.texts();
        Button found =
                Buttons.outlined(
                        texts.get("lost.finder"), () -> at.tell().accept(new Event.CardWasFound()));
        found.setMaxWidth(Double.MAX_VALUE);
        return notice(step)
                .on(at, Setting.named("finder", Buttons.with(Icon.LOST_NOTICES, found)))
                .back(at.back(texts.get("common.back")))
                .forward(at.forward(texts.get("lost.mine"), new Event.CardIsMine()));
    }

    private static Notice notice(Step.Refusal step) {
        return switch (step) {
            case Step.LockedAccount _ ->
                    new Notice(
                            "locked.",
                            "notice",
                            Icon.LOCKED,
                            List.of(
                                    new Fact(Icon.SHIELD, "money"),
                                    new Fact(Icon.TIME, "wait"),
                                    new Fact(Icon.ID_CARD, "hall")));
            case Step.LockedPayment _ ->
                    new Notice(
                            "lockedpin.",
                            "notice",
                            Icon.LOCKED,
                            List.of(
                                    new Fact(Icon.SHIELD, "money"),
                                    new Fact(Icon.ID_CARD, "hall")));
            case Step.LostCard _ ->
                    new Notice(
                            "lost.",
                            "bad",
                            Icon.LOST,
                            List.of(
                                    new Fact(Icon.SHIELD, "money"),
                                    new Fact(Icon.CARD, "found"),
                                    new Fact(Icon.PERSON, "stranger")));
            case Step.VoidCard _ ->
                    new Notice(
                            "void.",
                            "plain",
                            Icon.CARD,
                            List.of(new Fact(Icon.SHIELD, "money"), new Fact(Icon.PLACE, "new")));
            case Step.UnknownCard _ ->
                    new Notice(
                            "unknown.",
                            "plain",
                            Icon.HELP,
                            List.of(new Fact(Icon.CARD, "bank"), new Fact(Icon.INFO, "damaged")));
            case Step.UnreadCard _ ->
                    new Notice(
                            "unread.",
                            "plain",
                            Icon.CARD,
                            List.of(new Fact(Icon.CARD, "hold"), new Fact(Icon.INFO, "again")));
            case Step.CardAgain _ ->
                    new Notice(
                            "tapagain.",
                            "plain",
                            Icon.TAP,
                            List.of(new Fact(Icon.TIME, "why"), new Fact(Icon.SHIELD, "money")));
            case Step.AccountClosed _ ->
                    new Notice(
                            "closed.",
                            "notice",
                            Icon.INFO,
                            List.of(
                                    new Fact(Icon.SHIELD, "money"),
                                    new Fact(Icon.ID_CARD, "hall")));
            case Step.VisitEnded _ ->
                    new Notice(
                            "ended.", "plain", Icon.TIME, List.of(new Fact(Icon.SHIELD, "money")));
        };
    }

    private static KioskScreen locked(Step.LockedAccount step, Setting at) {
        Texts texts = at.texts();
        var when = step.until().atZone(CampusTime.ZONE);
        String key = when.toLocalDate().equals(at.today()) ? "format.time" : "format.moment";
        var name = Type.QUIET.text(texts.get("locked.until"));
        var time = Type.DISPLAY.text(at.date(key, when));
        return notice(step).on(at, name, time);
    }

    private static boolean isLocked(Step.Refusal step) {
        return step instanceof Step.LockedAccount || step instanceof Step.LockedPayment;
    }

    private static Button byIdCard(Setting at) {
        String words = at.texts().get("notice.idcard");
        Button button = Buttons.outlined(words, () -> at.tell().accept(new Event.UseIdCard()));
        return Setting.named("idcard", Buttons.with(Icon.ID_CARD, button));
    }

    private static Button byNumber(Setting at) {
        String words = at.texts().get("notice.number");
        Button button = Buttons.outlined(words, () -> at.tell().accept(new Event.ByNumber()));
        return Setting.named("number", Buttons.with(Icon.NUMBER, button));
    }
}
