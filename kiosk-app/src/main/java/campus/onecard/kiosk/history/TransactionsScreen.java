package campus.onecard.kiosk.history;

import campus.onecard.domain.statement.MonthSummary;
import campus.onecard.domain.statement.MovementPage;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Pages;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.screen.Bones;
import campus.onecard.kiosk.screen.Failure;
import campus.onecard.kiosk.screen.Paging;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.stage.KioskScreen;
import campus.onecard.ui.state.States;
import campus.onecard.ui.statement.KindFace;
import campus.onecard.ui.statement.StatementList;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The transaction query 交易查询 (K-06): month, filters, movements by day, paging. */
public final class TransactionsScreen {

    private static final String SHEET =
            Objects.requireNonNull(TransactionsScreen.class.getResource("history.css"))
                    .toExternalForm();
    private static final int ROWS_WHILE_LOADING = 5;

    private TransactionsScreen() {}

    public static KioskScreen build(Step.Transactions step, Setting at) {
        VBox column =
                Parts.column(
                        Space.SNUG,
                        MonthCard.of(step, at),
                        Filters.of(step, at),
                        movements(step, at));
        column.getStyleClass().add("history");
        KioskScreen screen =
                at.screen(at.texts().get("history.title"), "")
                        .body(column)
                        .back(at.back(at.texts().get("common.back")));
        screen.getStyleClass().add("compact");
        screen.getStylesheets().add(SHEET);
        screen.forward(paging(step.pages(), at));
        return screen;
    }

    private static Node movements(Step.Transactions step, Setting at) {
        Pages pages = step.pages();
        Optional<Trouble> trouble = pages.trouble();
        if (trouble.isPresent()) {
            return failed(trouble.get(), at);
        }
        return pages.current().map(page -> list(page, step, at)).orElseGet(() -> loading(at));
    }

    private static Node list(MovementPage page, Step.Transactions step, Setting at) {
        if (page.movements().isEmpty()) {
            return empty(step, at);
        }
        // With a filter the sums of whole days would speak of rows that are not shown.
        List<MonthSummary.Day> totals =
                step.filter().kind().isPresent()
                        ? List.of()
                        : step.month().here().map(MonthSummary::days).orElse(List.of());
        var list =
                new StatementList(
                        at.look(),
                        page.movements(),
                        totals,
                        at.today(),
                        movement -> at.tell().accept(new Event.OpenMovement(movement)));
        list.setId("movements");
        return list;
    }

    private static Node loading(Setting at) {
        VBox bones = Parts.column(Space.SNUG);
        bones.setAccessibleText(at.texts().get("history.loading"));
        bones.getChildren().add(Bones.line("bone-text", 320));
        for (int i = 0; i < ROWS_WHILE_LOADING; i++) {
            bones.getChildren().add(Bones.line("bone-row", 984));
        }
        return bones;
    }

    private static Node empty(Step.Transactions step, Setting at) {
        Texts texts = at.texts();
        String month =
                step.filter()
                        .month()
                        .map(m -> at.date("format.month", m))
                        .orElse(texts.get("history.ever"));
        String title =
                step.filter()
                        .kind()
                        .map(
                                kind ->
                                        texts.get(
                                                "history.empty.kind",
                                                month,
                                                KindFace.name(kind, at.look())))
                        .orElse(texts.get("history.empty", month));
        return States.empty(Icon.EMPTY, title, texts.get("history.empty.help"));
    }

    private static Node failed(Trouble trouble, Setting at) {
        Texts texts = at.texts();
        return Failure.shown(
                texts.get("history.error"), texts.get("history.error.help"), trouble, at);
    }

    private static HBox paging(Pages pages, Setting at) {
        boolean hasOlder = pages.hasOlder() && !pages.current().isEmpty() && !pages.turning();
        return Paging.row(pages.shown() + 1, pages.hasNewer(), hasOlder, at);
    }
}
