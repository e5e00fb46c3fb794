package campus.onecard.kiosk.operator;

import campus.onecard.domain.text.Texts;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.operator.OperatorStep.Settling;
import campus.onecard.kiosk.screen.Failure;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.stage.KioskScreen;
import campus.onecard.ui.state.States;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;

/** What the machine's journal has open: what, how much, since when; never whose. */
final class OrdersScreen {

    private static final int MOST = 5;
    private static final int MOST_TIGHT = 3;

    private OrdersScreen() {}

    static KioskScreen build(OperatorStep.Orders step, Texts texts, Setting at) {
        KioskScreen screen =
                at.screen(texts.get("orders"), texts.get("orders.help"))
                        .back(at.back(texts.get("back.menu")));
        return switch (step.orders()) {
            case Fetched.Waiting<List<OpenOrder>> _ ->
                    screen.centred(States.loading(texts.get("orders.loading")));
            case Fetched.Failed<List<OpenOrder>>(var trouble) ->
                    screen.centred(
                            Failure.shown(
                                    texts.get("orders.failed"),
                                    texts.get("orders.failed.help"),
                                    trouble,
                                    at));
            case Fetched.Here<List<OpenOrder>>(var orders) when orders.isEmpty() ->
                    screen.centred(
                            States.empty(
                                    Icon.DONE,
                                    texts.get(
                                            step.settling() instanceof Settling.Over
                                                    ? "orders.settled"
                                                    : "orders.none"),
                                    texts.get("orders.none.help")));
            case Fetched.Here<List<OpenOrder>>(var orders) ->
                    screen.body(list(orders, step.settling(), texts, at))
                            .forward(settle(step.settling(), texts, at));
        };
    }

    private static Node list(List<OpenOrder> orders, Settling settling, Texts texts, Setting at) {
        VBox column = Parts.column(Space.TIGHT);
        said(column, settling, texts, at);
        int most = at.tight() ? MOST_TIGHT : MOST;
        orders.stream()
                .limit(most)
                .map(order -> row(order, texts, at))
                .forEach(column.getChildren()::add);
        if (orders.size() > most) {
            column.getChildren()
                    .add(Type.QUIET.text(texts.get("orders.more", orders.size() - most)));
        }
        column.getChildren().addAll(Parts.air(), Parts.hint(Icon.INFO, texts.get("orders.why")));
        return column;
    }

    private static void said(VBox column, Settling settling, Texts texts, Setting at) {
        switch (settling) {
            case Settling.Over() ->
                    column.getChildren()
                            .add(Parts.banner("notice", Icon.WAITING, texts.get("orders.left")));
            case Settling.Failed(var trouble) ->
                    column.getChildren()
                            .addAll(
                                    Parts.banner("notice", Icon.AWAY, texts.get("orders.silent")),
                                    OperatorScreen.code(trouble, at));
            case Settling.Idle(), Settling.Running _ -> {}
        }
    }

    private static Node row(OpenOrder order, Texts texts, Setting at) {
        String what = texts.get("orders.what." + order.what().name().toLowerCase(Locale.ROOT));
        String since = at.date("format.moment", order.since().atZone(CampusTime.ZONE));
        return Parts.card(
                Space.HAIR,
                Parts.pair(
                        what,
                        Type.STRONG.line(texts.get("orders.amount", order.amount().toText()))),
                Type.CAPTION.text(texts.get("orders.since", since)));
    }

    private static Button settle(Settling settling, Texts texts, Setting at) {
        boolean runs = settling instanceof Settling.Running;
        Button settle =
                at.forward(
                        texts.get(runs ? "orders.settling" : "orders.settle"),
                        new OperatorEvent.SettleNow());
        settle.setDisable(runs);
        return settle;
    }
}
