package campus.onecard.kiosk.transfer;

import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Input;
import campus.onecard.kiosk.screen.KeyScreen;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.ServiceHall;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.kiosk.screen.Typing;
import campus.onecard.ui.input.Entry;
import campus.onecard.ui.input.NumberField;
import campus.onecard.ui.input.SecretField;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.stage.KioskScreen;
import campus.onecard.ui.state.States;

import java.util.Locale;

/** Bank transfers on the screen, up to the order. */
public final class TransferScreen {

    private static final int SHORTEST_ACCOUNT = 12;

    private TransferScreen() {}

    public static KioskScreen build(TransferStep step, Setting at) {
        return switch (step) {
            case TransferStep.Opening opening -> opening(opening, at);
            case TransferStep.Front front -> FrontScreen.build(front, at);
            case TransferStep.TypeAccount account -> account(account, at);
            case TransferStep.TypePin pin -> pin(pin, at);
            case TransferStep.Binding _ -> waiting("binding.", at);
            case TransferStep.NotBound refused -> notBound(refused, at);
            case TransferStep.BindingSilent silent -> silent(silent, at);
            case TransferStep.LetGo letGo -> letGo(letGo, at);
            case TransferStep.LettingGo _ -> waiting("letting-go.", at);
            case TransferStep.Amount amount -> AmountScreen.build(amount, at);
        };
    }

    static Texts texts(Setting at) {
        return Texts.beside(at.look().language(), TransferScreen.class);
    }

    private static KioskScreen opening(TransferStep.Opening step, Setting at) {
        Texts texts = texts(at);
        KioskScreen screen =
                at.screen(texts.get("front"), texts.get("front.help"))
                        .back(at.back(at.texts().get("common.home")));
        return step.trouble()
                .map(
                        trouble ->
                                screen.centred(
                                                States.error(
                                                        texts.get("opening.failed"),
                                                        texts.get("opening.failed.do"),
                                                        at.texts()
                                                                .get(
                                                                        "common.code",
                                                                        trouble.code())))
                                        .forward(at.forward(texts.get("again"), new Event.Retry())))
                .orElseGet(() -> screen.centred(States.loading(at.look())));
    }

    private static KioskScreen account(TransferStep.TypeAccount step, Setting at) {
        Texts texts = texts(at);
        Runnable done = () -> at.tell().accept(new Event.Confirm());
        Entry entry =
                Typing.joined(
                        Entry.digits(SHORTEST_ACCOUNT, Input.BANK_ACCOUNT.longest(), done),
                        step.input().text(),
                        at.tell());
        KeyScreen keys =
                new KeyScreen(entry, new NumberField(entry, texts.get("account.field")))
                        .digitsOnly();
        if (step.tooShort()) {
            keys.with(Parts.banner("bad", Icon.INFO, texts.get("account.short")));
        }
        keys.with(Parts.hint(Icon.SHIELD, texts.get("account.private")));
        keys.maybe(Parts.hint(Icon.PERSON, texts.get("account.own")), at);
        return keys.on(at.screen(texts.get("account.title"), texts.get("account.help")), at)
                .back(at.back(at.texts().get("common.back")))
                .forward(keys.forward(texts.get("account.next"), at));
    }

    private static KioskScreen pin(TransferStep.TypePin step, Setting at) {
        Texts texts = texts(at);
        Runnable done = () -> at.tell().accept(new Event.Confirm());
        int length = Input.PAYMENT.longest();
        Entry entry =
                Typing.joined(Entry.digits(length, length, done), step.input().text(), at.tell());
        String name = texts.get("pin.title");
        KeyScreen keys = new KeyScreen(entry, new SecretField(entry, name, at.look())).digitsOnly();
        step.triesLeft()
                .ifPresent(
                        left ->
                                keys.with(
                                        Parts.banner(
                                                "bad",
                                                Icon.WARNING,
                                                texts.get("pin.wrong", left))));
        keys.maybe(Parts.hint(Icon.INFO, texts.get("pin.kind")), at);
        return keys.on(at.screen(name, texts.get("pin.help")), at)
                .back(at.back(at.texts().get("common.back")))
                .forward(keys.forward(texts.get("pin.forward"), at));
    }

    private static KioskScreen waiting(String topic, Setting at) {
        Texts texts = texts(at);
        return at.screen(texts.get(topic + "title"), texts.get(topic + "help"))
                .centred(States.loading(texts.get(topic + "now")));
    }

    private static KioskScreen notBound(TransferStep.NotBound step, Setting at) {
        Texts texts = texts(at);
        String fault = step.fault().name().toLowerCase(Locale.ROOT);
        var hero =
                Parts.hero(
                        at,
                        "bad",
                        Icon.FAILED,
                        at.large(Type.TITLE, Type.HEADING).text(texts.get("not-bound.money")));
        var what =
                Parts.column(
                        Space.NEAR,
                        Parts.card(0, Parts.told(Icon.INFO, texts.get("not-bound." + fault), at)),
                        Type.CAPTION.text(
                                at.texts()
                                        .get(
                                                "common.code",
                                                "B5%d".formatted(step.fault().ordinal() + 1))));
        KioskScreen screen =
                at.screen(texts.get("not-bound"), "")
                        .body(Parts.message(hero, what, ServiceHall.where(at)));
        if (!step.anotherMayDo()) {
            return screen.forward(at.forward(at.texts().get("common.home"), new Event.Confirm()));
        }
        return screen.back(at.back(at.texts().get("common.home")))
                .forward(at.forward(texts.get("not-bound.again"), new Event.Retry()));
    }

    private static KioskScreen silent(TransferStep.BindingSilent step, Setting at) {
        Texts texts = texts(at);
        var hero =
                Parts.hero(
                        at,
                        "notice",
                        Icon.WAITING,
                        at.large(Type.TITLE, Type.HEADING).text(texts.get("silent.money")));
        var what =
                Parts.column(
                        Space.NEAR,
                        Parts.card(
                                Space.NEAR, Parts.told(Icon.AGAIN, texts.get("silent.again"), at)));
        step.trouble()
                .ifPresent(
                        trouble ->
                                what.getChildren()
                                        .add(
                                                Type.CAPTION.text(
                                                        at.texts()
                                                                .get(
                                                                        "common.code",
                                                                        trouble.code()))));
        return at.screen(texts.get("silent"), texts.get("silent.help"))
                .body(Parts.message(hero, what, ServiceHall.where(at)))
                .back(at.back(at.texts().get("common.home")))
                .forward(at.forward(texts.get("again"), new Event.Retry()));
    }

    private static KioskScreen letGo(TransferStep.LetGo step, Setting at) {
        Texts texts = texts(at);
        var hero =
                Parts.hero(
                        at,
                        "notice",
                        Icon.BANK,
                        at.large(Type.TITLE, Type.HEADING)
                                .text(TransferWords.account(step.bank(), texts)));
        return at.screen(texts.get("let-go"), texts.get("let-go.help"))
                .body(
                        Parts.message(
                                hero,
                                Parts.card(
                                        Space.NEAR,
                                        Parts.told(Icon.INFO, texts.get("let-go.after"), at),
                                        Parts.told(Icon.WAITING, texts.get("let-go.open"), at))))
                .back(at.back(at.texts().get("common.back")))
                .forward(at.forward(texts.get("let-go.forward"), new Event.Confirm()));
    }
}
