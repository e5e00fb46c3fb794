package campus.onecard.kiosk.transfer;

import campus.onecard.domain.bank.BankOverview;
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

/** How much: one of the usual amounts with one touch, or typed. */
final class AmountScreen {

    private static final List<Money> USUAL =
            List.of(Money.ofYuan(50), Money.ofYuan(100), Money.ofYuan(200));

    private AmountScreen() {}

    static KioskScreen build(TransferStep.Amount step, Setting at) {
        Texts texts = TransferScreen.texts(at);
        BankOverview bank = step.bank();
        Runnable done = () -> at.tell().accept(new Event.Confirm());
        Entry entry =
                Typing.joined(Entry.digits(1, Input.YUAN.longest(), done), step.input(), at.tell());
        KeyScreen keys =
                new KeyScreen(entry, new NumberField(entry, texts.get("amount.field")))
                        .digitsOnly();
        String range =
                texts.get("amount.range", bank.least().toText(), Barrier.most(bank).toText());
        if (step.refused().isPresent()) {
            keys.with(Parts.banner("bad", Icon.WARNING, range));
        } else {
            keys.with(Parts.hint(Icon.INFO, range));
        }
        keys.with(presets(bank, texts, at));
        return keys.on(at.screen(texts.get("amount"), texts.get("amount.help")), at)
                .back(at.back(at.texts().get("common.back")))
                .forward(keys.forward(texts.get("amount.next"), at));
    }

    private static HBox presets(BankOverview bank, Texts texts, Setting at) {
        List<Money> offered =
                USUAL.stream()
                        .filter(amount -> !amount.isMoreThan(Barrier.most(bank)))
                        .filter(amount -> !bank.least().isMoreThan(amount))
                        .toList();
        return AmountPresets.row(
                offered, yuan -> texts.get("amount.preset", yuan), TransferEvent.Preset::new, at);
    }
}
