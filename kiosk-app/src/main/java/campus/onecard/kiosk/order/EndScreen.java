package campus.onecard.kiosk.order;

import campus.onecard.domain.text.Texts;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.ServiceHall;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.choice.Buttons;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.stage.KioskScreen;
import campus.onecard.ui.state.ResultMark;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The end of an order: booked, or nothing moved and why. */
final class EndScreen {

    private EndScreen() {}

    static KioskScreen done(OrderStep.Done step, Setting at) {
        Texts texts = OrderScreen.texts(at);
        OrderWords words = step.order().words(at.look().language());
        var hero =
                Parts.hero(
                        at,
                        ResultMark.done(at.look()),
                        at.large(Type.TITLE, Type.HEADING).text(words.done()));
        VBox column = Parts.column(at.tight() ? Space.TIGHT : Space.NEAR, hero, sums(step, at));
        column.getChildren().add(booked(step, at));
        if (step.receipts()) {
            Button receipt =
                    Buttons.outlined(
                            texts.get("order.receipt"),
                            () -> at.tell().accept(new OrderEvent.WantReceipt()));
            receipt.setMaxWidth(Double.MAX_VALUE);
            column.getChildren().add(Setting.named("receipt", Buttons.with(Icon.RECEIPT, receipt)));
        }
        KioskScreen screen = at.screen(texts.get("order.done", words.name()), "").body(column);
        return another(screen, words, at)
                .forward(at.forward(texts.get("order.finish"), new Event.Confirm()));
    }

    private static Node sums(OrderStep.Done step, Setting at) {
        Order order = step.order();
        String name = order.words(at.look().language()).change();
        return step.booked()
                .after()
                .map(after -> Sums.booked(at, after.minus(order.change()), name, order.change()))
                .orElseGet(() -> Parts.card(Space.SNUG, Sums.change(at, name, order.change())));
    }

    private static Node booked(OrderStep.Done step, Setting at) {
        Texts texts = OrderScreen.texts(at);
        var when = step.booked().at().atZone(CampusTime.ZONE);
        HBox time =
                Parts.pair(
                        texts.get("order.done.time"),
                        Type.BODY.line(at.date("format.moment", when)));
        VBox number =
                Parts.column(
                        0,
                        Type.QUIET.text(texts.get("order.done.number")),
                        Type.CAPTION.text(step.booked().number()));
        return Parts.card(at.tight() ? Space.HAIR : Space.SNUG, time, number);
    }

    private static KioskScreen another(KioskScreen screen, OrderWords words, Setting at) {
        if (words.again().isEmpty()) {
            return screen;
        }
        Button again =
                Buttons.outlined(words.again(), () -> at.tell().accept(new OrderEvent.Another()));
        return screen.back(Setting.named("another", again));
    }

    static KioskScreen declined(OrderStep.Declined step, Setting at) {
        Texts texts = OrderScreen.texts(at);
        OrderWords words = step.order().words(at.look().language());
        KioskScreen screen =
                stopped(
                        texts.get("order.declined", words.name()),
                        words.untouched(),
                        step.why().advice(at.look().language()),
                        step.why().code(),
                        Icon.FAILED,
                        at);
        if (step.why().mayRepeat()) {
            return screen.back(at.back(at.texts().get("common.home")))
                    .forward(at.forward(texts.get("order.repeat"), new Event.Retry()));
        }
        return another(screen, words, at)
                .forward(at.forward(at.texts().get("common.home"), new Event.Confirm()));
    }

    static KioskScreen locked(OrderStep.Locked step, Setting at) {
        Texts texts = OrderScreen.texts(at);
        OrderWords words = step.order().words(at.look().language());
        return stopped(
                        texts.get("order.locked"),
                        words.untouched(),
                        texts.get("order.locked.hall"),
                        "",
                        Icon.LOCKED,
                        at)
                .forward(at.forward(at.texts().get("common.home"), new Event.Confirm()));
    }

    /** The money first, then what to do, then the code, then where help is. */
    private static KioskScreen stopped(
            String title, String money, String advice, String code, Icon mark, Setting at) {
        String tone = mark == Icon.FAILED ? "bad" : "notice";
        var hero = Parts.hero(at, tone, mark, at.large(Type.TITLE, Type.HEADING).text(money));
        VBox foot = Parts.column(Space.NEAR, Parts.card(0, Parts.told(Icon.INFO, advice, at)));
        if (!code.isEmpty()) {
            foot.getChildren().add(Type.CAPTION.text(at.texts().get("common.code", code)));
        }
        return at.screen(title, "").body(Parts.message(hero, foot, ServiceHall.where(at)));
    }
}
