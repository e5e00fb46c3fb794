package campus.onecard.kiosk.transfer;

import campus.onecard.domain.bank.BankOverview;
import campus.onecard.domain.bank.PendingTransfer;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.ServiceHall;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.choice.Buttons;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.money.AmountText;
import campus.onecard.ui.stage.KioskScreen;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What can be done now, told before anything is begun. */
final class FrontScreen {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private FrontScreen() {}

    static KioskScreen build(TransferStep.Front step, Setting at) {
        Texts texts = TransferScreen.texts(at);
        Barrier barrier = step.barrier();
        KioskScreen screen =
                at.screen(texts.get("front"), at.tight() ? "" : texts.get("front.help"))
                        .back(at.back(at.texts().get("common.home")));
        if (barrier == Barrier.NOT_OFFERED) {
            return screen.body(notOffered(texts, at));
        }
        VBox column = Parts.column(at.tight() ? Space.SNUG : Space.NEAR);
        news(column, step.news(), texts);
        barrier(column, barrier, step.bank(), texts);
        pending(column, step.bank(), texts);
        column.getChildren().addAll(money(step.bank(), texts, at), facts(step.bank(), texts, at));
        column.getChildren().add(Parts.air());
        if (step.bank().account() != null) {
            column.getChildren().add(letGo(texts, at));
        }
        if (barrier == Barrier.CLOSED || barrier == Barrier.AWAY || barrier == Barrier.CEILING) {
            column.getChildren().add(Parts.hint(Icon.TOP_UP, texts.get("front.cash")));
        }
        return forward(screen.body(column), barrier, texts, at);
    }

    private static VBox notOffered(Texts texts, Setting at) {
        var hero =
                Parts.hero(
                        at,
                        "plain",
                        Icon.BANK,
                        at.large(Type.TITLE, Type.HEADING).text(texts.get("barrier.not_offered")));
        return Parts.message(
                hero,
                Parts.card(0, Parts.told(Icon.TOP_UP, texts.get("front.cash"), at)),
                ServiceHall.where(at));
    }

    private static void news(VBox column, TransferStep.News news, Texts texts) {
        if (news != TransferStep.News.NONE) {
            String words = texts.get("news." + news.name().toLowerCase(Locale.ROOT));
            column.getChildren().add(Parts.banner("good", Icon.DONE, words));
        }
    }

    private static void barrier(VBox column, Barrier barrier, BankOverview bank, Texts texts) {
        String opens = time(bank.opens());
        String least = bank.least().toText();
        switch (barrier) {
            case CLOSED ->
                    column.getChildren()
                            .add(
                                    Parts.banner(
                                            "notice",
                                            Icon.TIME,
                                            texts.get("barrier.closed", opens)));
            case AWAY ->
                    column.getChildren()
                            .add(Parts.banner("notice", Icon.AWAY, texts.get("barrier.away")));
            case CEILING ->
                    column.getChildren()
                            .add(
                                    Parts.banner(
                                            "notice",
                                            Icon.LIMITS,
                                            texts.get("barrier.ceiling", least)));
            case NOT_BOUND ->
                    column.getChildren()
                            .add(Parts.banner("notice", Icon.BANK, texts.get("barrier.not_bound")));
            case NOT_OFFERED, NONE -> {}
        }
    }

    private static void pending(VBox column, BankOverview bank, Texts texts) {
        if (!bank.pending().isEmpty()) {
            Money sum =
                    bank.pending().stream()
                            .map(PendingTransfer::amount)
                            .reduce(Money.ZERO, Money::plus);
            String words = texts.get("front.pending", bank.pending().size(), sum.toText());
            column.getChildren().add(Parts.banner("notice", Icon.WAITING, words));
        }
    }

    private static VBox money(BankOverview bank, Texts texts, Setting at) {
        return Parts.card(
                at.tight() ? Space.TIGHT : Space.SNUG,
                Parts.pair(texts.get("front.balance"), AmountText.of(bank.balance(), Type.HEADING)),
                Parts.rule(),
                Parts.pair(texts.get("front.left"), AmountText.of(bank.left(), Type.TITLE)));
    }

    private static VBox facts(BankOverview bank, Texts texts, Setting at) {
        return Parts.card(
                at.tight() ? Space.TIGHT : Space.SNUG,
                Parts.fact(Icon.BANK, TransferWords.account(bank, texts)),
                Parts.fact(
                        Icon.TIME,
                        texts.get("front.hours", time(bank.opens()), time(bank.closes()))),
                Parts.fact(
                        Icon.LIMITS,
                        texts.get(
                                "front.ceiling",
                                bank.ceiling().toText(),
                                bank.least().toText(),
                                bank.most().toText())));
    }

    private static Button letGo(Texts texts, Setting at) {
        Button button =
                Buttons.outlined(
                        texts.get("front.let-go"),
                        () -> at.tell().accept(new TransferEvent.LetGo()));
        button.setMaxWidth(Double.MAX_VALUE);
        return Setting.named("let-go", button);
    }

    private static KioskScreen forward(
            KioskScreen screen, Barrier barrier, Texts texts, Setting at) {
        return switch (barrier) {
            case NONE -> screen.forward(at.forward(texts.get("front.next"), new Event.Confirm()));
            case NOT_BOUND ->
                    screen.forward(at.forward(texts.get("front.bind"), new Event.Confirm()));
            case AWAY -> screen.forward(at.forward(texts.get("again"), new Event.Retry()));
            case NOT_OFFERED, CLOSED, CEILING -> screen;
        };
    }

    private static String time(LocalTime time) {
        return TIME.format(time);
    }
}
