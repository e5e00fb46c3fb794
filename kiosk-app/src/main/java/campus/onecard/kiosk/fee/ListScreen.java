package campus.onecard.kiosk.fee;

import campus.onecard.domain.fee.Bill;
import campus.onecard.domain.fee.FeePage.Fee;
import campus.onecard.domain.text.Texts;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.kiosk.screen.Paging;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.choice.FaceButton;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.money.AmountText;
import campus.onecard.ui.stage.KioskScreen;
import campus.onecard.ui.state.States;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.Locale;

/** Bills to choose from, and what was paid before. */
final class ListScreen {

    private static final int MOST = 5;
    private static final int MOST_WHEN_TIGHT = 3;

    private ListScreen() {}

    static KioskScreen bills(FeeStep.Bills step, Setting at) {
        Texts texts = FeeScreen.texts(at);
        KioskScreen screen =
                at.screen(FeeWords.name(step.payee(), texts), texts.get("bills.help"))
                        .back(at.back(at.texts().get("common.back")));
        if (step.open().isEmpty()) {
            return screen.centred(
                    States.empty(Icon.DONE, texts.get("bills.none"), texts.get("bills.none.do")));
        }
        VBox list = Parts.column(Space.SNUG);
        step.beyond()
                .ifPresent(
                        bill ->
                                list.getChildren()
                                        .add(
                                                Parts.banner(
                                                        "bad",
                                                        Icon.WARNING,
                                                        texts.get(
                                                                "bills.beyond",
                                                                step.from().balance().toText()))));
        int most = at.tight() ? MOST_WHEN_TIGHT : MOST;
        step.open().stream()
                .limit(most)
                .map(bill -> button(bill, step.open().indexOf(bill), texts, at))
                .forEach(list.getChildren()::add);
        if (step.open().size() > most) {
            String rest = texts.get("bills.rest", step.open().size() - most);
            list.getChildren().add(Parts.hint(Icon.INFO, rest));
        }
        return screen.body(list);
    }

    private static Button button(Bill bill, int index, Texts texts, Setting at) {
        LocalDate due = bill.due();
        String under =
                due == null ? texts.get("bills.open") : texts.get("bills.due", due.toString());
        VBox words = new VBox(Type.HEADING.text(bill.title()), Type.CAPTION.text(under));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox face = new HBox(Space.SNUG, words, AmountText.of(bill.amount(), Type.TITLE));
        face.setAlignment(Pos.CENTER_LEFT);
        String spoken = bill.title() + ", " + AmountText.plain(bill.amount()) + ", " + under;
        FaceButton button =
                new FaceButton(face, spoken, () -> at.tell().accept(new FeeEvent.PickBill(bill)));
        button.getStyleClass().addAll("tile", "flat");
        button.setMaxWidth(Double.MAX_VALUE);
        return Setting.named("bill-" + index, button);
    }

    static KioskScreen paid(FeeStep.Paid step, Setting at) {
        Texts texts = FeeScreen.texts(at);
        KioskScreen screen =
                at.screen(texts.get("title.paid"), texts.get("help.paid"))
                        .back(at.back(at.texts().get("common.back")));
        if (step.page().fees().isEmpty()) {
            return screen.centred(
                    States.empty(Icon.EMPTY, texts.get("paid.none"), texts.get("paid.none.do")));
        }
        VBox list = Parts.column(Space.SNUG);
        step.page().fees().stream()
                .map(fee -> row(fee, texts, at))
                .forEach(list.getChildren()::add);
        boolean older = step.page().next() != null;
        if (older || !step.cursors().isEmpty()) {
            int page = step.cursors().size() + 1;
            list.getChildren()
                    .addAll(Parts.air(), Paging.row(page, !step.cursors().isEmpty(), older, at));
        }
        return screen.body(list);
    }

    private static VBox row(Fee fee, Texts texts, Setting at) {
        String name = FeeWords.isChinese(texts) ? fee.payeeZh() : fee.payeeEn();
        String state = texts.get("paid." + fee.state().name().toLowerCase(Locale.ROOT));
        String when = at.date("format.moment", fee.at().atZone(CampusTime.ZONE));
        VBox card =
                Parts.card(
                        0,
                        Parts.pair(name, AmountText.of(fee.amount(), Type.HEADING)),
                        Type.CAPTION.text(when + " · " + state));
        if (!fee.receipt().isEmpty()) {
            card.getChildren().add(Type.CAPTION.text(texts.get("paid.receipt", fee.receipt())));
        }
        return card;
    }
}
