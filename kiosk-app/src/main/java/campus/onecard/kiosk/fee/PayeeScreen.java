package campus.onecard.kiosk.fee;

import campus.onecard.domain.fee.PayeeDesk;
import campus.onecard.domain.fee.PayeeState;
import campus.onecard.domain.fee.PayeeTerms;
import campus.onecard.domain.fee.Payees.Payee;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.screen.Paging;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.ServiceHall;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.choice.Buttons;
import campus.onecard.ui.choice.FaceButton;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.money.AmountText;
import campus.onecard.ui.stage.KioskScreen;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;

/** To whom, with how each of them is right now; and where to go when it is not from here. */
final class PayeeScreen {

    private PayeeScreen() {}

    static KioskScreen choosing(FeeStep.Choosing step, Setting at) {
        Texts texts = FeeScreen.texts(at);
        KioskScreen screen =
                at.screen(texts.get("title.front"), texts.get("help.front"))
                        .back(at.back(at.texts().get("common.home")));
        List<Payee> payees = step.payees().payees();
        if (payees.isEmpty()) {
            return screen.body(
                    Parts.message(
                            Parts.hero(
                                    at,
                                    "plain",
                                    Icon.FEES,
                                    at.large(Type.TITLE, Type.HEADING).text(texts.get("none"))),
                            Parts.card(0, Parts.told(Icon.INFO, texts.get("none.do"), at)),
                            ServiceHall.where(at)));
        }
        VBox list = Parts.column(at.tight() ? Space.TIGHT : Space.SNUG);
        list.getChildren()
                .add(
                        Parts.card(
                                0,
                                Parts.pair(
                                        texts.get("balance"),
                                        AmountText.of(step.balance(), Type.HEADING))));
        step.shown().stream()
                .map(payee -> button(payee, texts, at))
                .forEach(list.getChildren()::add);
        if (step.hasPages()) {
            list.getChildren()
                    .addAll(
                            Parts.air(),
                            Paging.pages(step.page() + 1, step.page() > 0, step.hasMore(), at));
        }
        Button paid =
                Buttons.outlined(
                        texts.get("want-paid"), () -> at.tell().accept(new FeeEvent.WantPaid()));
        return screen.body(list).forward(Setting.named("paid", paid));
    }

    private static Button button(Payee payee, Texts texts, Setting at) {
        String name = FeeWords.name(payee.terms(), texts);
        String state = state(payee, texts);
        VBox words = new VBox(Type.HEADING.text(name), Type.CAPTION.text(state));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox face = new HBox(Space.SNUG, icon(payee.terms()).medium(), words);
        face.setAlignment(Pos.CENTER_LEFT);
        FaceButton button =
                new FaceButton(
                        face,
                        name + ", " + state,
                        () -> at.tell().accept(new FeeEvent.PickPayee(payee)));
        button.getStyleClass().addAll("tile", "flat");
        button.setMaxWidth(Double.MAX_VALUE);
        String id = payee.terms().code().toLowerCase(Locale.ROOT);
        return Setting.named("payee-" + id, button);
    }

    private static Icon icon(PayeeTerms payee) {
        return switch (payee.kind()) {
            case ROOM -> Icon.POWER;
            case BILLS -> Icon.RECEIPT;
            case OWN -> Icon.FEES;
        };
    }

    private static String state(Payee payee, Texts texts) {
        return payee.state() == PayeeState.CLOSED
                ? texts.get("state.closed", payee.terms().opens(), payee.terms().closes())
                : texts.get("state." + payee.state().name().toLowerCase(Locale.ROOT));
    }

    static KioskScreen elsewhere(FeeStep.Elsewhere step, Setting at) {
        Texts texts = FeeScreen.texts(at);
        PayeeDesk desk = step.payee().terms().desk();
        boolean zh = FeeWords.isChinese(texts);
        var hero =
                Parts.hero(
                        at,
                        "notice",
                        Icon.PLACE,
                        at.large(Type.TITLE, Type.HEADING).text(state(step.payee(), texts)));
        var card =
                Parts.card(
                        Space.NEAR,
                        Parts.told(Icon.SHIELD, texts.get("untouched"), at),
                        Parts.told(Icon.PLACE, zh ? desk.placeZh() : desk.placeEn(), at),
                        Parts.told(Icon.TIME, zh ? desk.hoursZh() : desk.hoursEn(), at));
        return at.screen(FeeWords.name(step.payee().terms(), texts), texts.get("help.elsewhere"))
                .body(Parts.message(hero, card))
                .back(at.back(at.texts().get("common.back")));
    }
}
