package campus.onecard.kiosk.fee;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Input;
import campus.onecard.kiosk.screen.AmountPresets;
import campus.onecard.kiosk.screen.KeyScreen;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.kiosk.screen.Typing;
import campus.onecard.ui.input.Entry;
import campus.onecard.ui.input.NumberField;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.stage.KioskScreen;

import javafx.scene.layout.HBox;

import java.util.List;

/** Which room, and how much. */
final class TypingScreen {

    private static final List<Money> USUAL =
            List.of(Money.ofYuan(20), Money.ofYuan(50), Money.ofYuan(100));

    private TypingScreen() {}

    static KioskScreen room(FeeStep.Room step, Setting at) {
        Texts texts = FeeScreen.texts(at);
        boolean first = step.building().isEmpty();
        String field = first ? texts.get("room.building") : texts.get("room.number");
        Runnable done = () -> at.tell().accept(new Event.Confirm());
        Entry typed = Entry.letters(1, Input.ROOM.longest(), done);
        Entry entry = Typing.joined(typed, step.input(), at.tell());
        KeyScreen keys = new KeyScreen(entry, new NumberField(entry, field));
        if (step.unknown()) {
            keys.with(Parts.banner("bad", Icon.WARNING, texts.get("room.unknown")));
        } else {
            String hint =
                    step.building()
                            .map(building -> texts.get("room.of", building))
                            .orElseGet(() -> texts.get("room.hint"));
            keys.with(Parts.hint(Icon.INFO, hint));
        }
        return keys.on(at.screen(FeeWords.name(step.payee(), texts), field), at)
                .back(at.back(at.texts().get("common.back")))
                .forward(keys.forward(texts.get("next"), at));
    }

    private static Entry entry(String typed, Setting at) {
        Runnable done = () -> at.tell().accept(new Event.Confirm());
        return Typing.joined(Entry.digits(1, Input.YUAN.longest(), done), typed, at.tell());
    }

    static KioskScreen amount(FeeStep.Amount step, Setting at) {
        Texts texts = FeeScreen.texts(at);
        Entry entry = entry(step.input(), at);
        KeyScreen keys =
                new KeyScreen(entry, new NumberField(entry, texts.get("amount.field")))
                        .digitsOnly();
        if (step.refused().isPresent()) {
            String range =
                    texts.get(
                            "amount.range",
                            step.payee().smallest().toText(),
                            step.payee().largest().toText(),
                            step.from().balance().toText());
            keys.with(Parts.banner("bad", Icon.WARNING, range));
        } else {
            keys.with(Parts.hint(Icon.PLACE, whose(step, texts)));
        }
        keys.with(presets(step, texts, at));
        return keys.on(at.screen(FeeWords.name(step.payee(), texts), texts.get("amount.help")), at)
                .back(at.back(at.texts().get("common.back")))
                .forward(keys.forward(texts.get("next"), at));
    }

    /** 7 舍 315，剩余 12.40 元. */
    private static String whose(FeeStep.Amount step, Texts texts) {
        String name =
                step.reference().isEmpty()
                        ? texts.get("own", step.signedIn().maskedName())
                        : FeeWords.room(step.reference(), texts);
        Money remaining = step.remaining();
        return remaining == null ? name : texts.get("remaining", name, remaining.toText());
    }

    private static HBox presets(FeeStep.Amount step, Texts texts, Setting at) {
        List<Money> offered =
                USUAL.stream()
                        .filter(amount -> step.payee().takes(amount))
                        .filter(amount -> !amount.isMoreThan(step.most()))
                        .toList();
        return AmountPresets.row(
                offered, yuan -> texts.get("amount.preset", yuan), FeeEvent.Preset::new, at);
    }
}
