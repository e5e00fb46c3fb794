package campus.onecard.kiosk.dispute;

import campus.onecard.domain.statement.Movement;
import campus.onecard.domain.text.Texts;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.screen.Paging;
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
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The report of wrong charges, wherever it stands. */
public final class DisputeScreen {

    private static final String SHEET =
            Objects.requireNonNull(DisputeScreen.class.getResource("dispute.css")).toExternalForm();

    private DisputeScreen() {}

    public static KioskScreen build(DisputeStep step, Setting at) {
        Texts texts = Texts.beside(at.look().language(), DisputeScreen.class);
        return switch (step) {
            case DisputeStep.Choosing choosing -> choosing(choosing, texts, at);
            case DisputeStep.Sending _ -> sending(texts, at);
            case DisputeStep.Unsure unsure -> unsure(unsure, texts, at);
            case DisputeStep.Taken taken -> taken(taken, texts, at);
            case DisputeStep.Refused refused -> refused(refused, texts, at);
        };
    }

    private static KioskScreen choosing(DisputeStep.Choosing step, Texts texts, Setting at) {
        VBox column = Parts.column(at.tight() ? Space.TIGHT : Space.SNUG);
        for (Movement payment : step.shown()) {
            boolean marked = step.marked().contains(payment.id());
            column.getChildren().add(PaymentRow.of(payment, marked, texts, at));
        }
        column.getChildren().add(Parts.air());
        if (step.payments().size() > DisputeStep.PAGE) {
            column.getChildren().add(paging(step, at));
        }
        if (!at.tight()) {
            column.getChildren().add(Parts.hint(Icon.SHIELD, texts.get("choose.hint")));
        }
        String help =
                step.inHand()
                        .map(i -> at.date("format.moment", i.atZone(CampusTime.ZONE)))
                        .map(
                                moment ->
                                        texts.get(
                                                at.tight() ? "choose.since.short" : "choose.since",
                                                moment))
                        .orElseGet(() -> texts.get("choose.help"));
        int marked = step.marked().size();
        Button send =
                at.forward(
                        marked == 0 ? texts.get("choose.none") : texts.get("choose.send", marked),
                        new Event.Confirm());
        send.setDisable(marked == 0);
        KioskScreen screen =
                at.screen(texts.get("choose.title"), help)
                        .body(column)
                        .back(at.back(at.texts().get("common.home")))
                        .forward(send);
        screen.getStylesheets().add(SHEET);
        return screen;
    }

    private static HBox paging(DisputeStep.Choosing step, Setting at) {
        Button newer = Paging.newer(step.page() > 0, at);
        Button older = Paging.older(step.hasOlder(), at);
        for (Button each : List.of(newer, older)) {
            each.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(each, Priority.ALWAYS);
        }
        return new HBox(Space.SNUG, newer, older);
    }

    private static KioskScreen sending(Texts texts, Setting at) {
        StepList list =
                new StepList(
                        at.look(),
                        List.of(
                                texts.get("sending.marked"),
                                texts.get("sending.now"),
                                texts.get("sending.done")));
        list.at(1);
        return at.screen(texts.get("choose.title"), texts.get("sending.help"))
                .centred(Parts.card(Space.NEAR, list));
    }

    private static KioskScreen unsure(DisputeStep.Unsure step, Texts texts, Setting at) {
        Node code = Type.CAPTION.text(at.texts().get("common.code", step.trouble().code()));
        return at.screen(texts.get("unsure.title"), texts.get("unsure.help"))
                .body(
                        Parts.message(
                                hero(at, "notice", Icon.WAITING, texts.get("unsure.money")),
                                Parts.card(
                                        Space.NEAR,
                                        Parts.told(Icon.AGAIN, texts.get("unsure.again"), at)),
                                code,
                                ServiceHall.where(at)))
                .back(at.back(at.texts().get("common.home")))
                .forward(at.forward(at.texts().get("unsure.retry"), new Event.Retry()));
    }

    private static KioskScreen taken(DisputeStep.Taken step, Texts texts, Setting at) {
        String moment = at.date("format.moment", step.at().atZone(CampusTime.ZONE));
        Node head =
                Parts.hero(
                        at,
                        ResultMark.done(at.look()),
                        at.large(Type.TITLE, Type.HEADING)
                                .text(texts.get("taken.count", step.payments(), moment)));
        VBox card =
                Parts.card(
                        Space.NEAR,
                        Parts.told(Icon.SHIELD, texts.get("taken.money"), at),
                        Parts.told(Icon.ID_CARD, texts.get("taken.hall"), at),
                        Parts.told(Icon.MESSAGE, texts.get("taken.message"), at));
        return at.screen(texts.get("taken.title"), texts.get("taken.help"))
                .body(Parts.message(head, card, ServiceHall.where(at)))
                .forward(at.forward(at.texts().get("common.home"), new Event.Confirm()));
    }

    private static KioskScreen refused(DisputeStep.Refused step, Texts texts, Setting at) {
        String topic = "refused." + step.fault().name().toLowerCase(Locale.ROOT);
        return at.screen(texts.get("refused.title"), "")
                .body(
                        Parts.message(
                                hero(at, "notice", Icon.INFO, texts.get("refused.money")),
                                Parts.card(Space.NEAR, Parts.told(Icon.HELP, texts.get(topic), at)),
                                ServiceHall.where(at)))
                .forward(at.forward(at.texts().get("common.home"), new Event.Confirm()));
    }

    private static Node hero(Setting at, String tone, Icon icon, String words) {
        return Parts.hero(at, tone, icon, at.large(Type.TITLE, Type.HEADING).text(words));
    }
}
