package campus.onecard.kiosk.signin;

import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Tile;
import campus.onecard.kiosk.screen.KeyScreen;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.kiosk.screen.Typing;
import campus.onecard.ui.choice.Buttons;
import campus.onecard.ui.input.Entry;
import campus.onecard.ui.input.NumberField;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.stage.KioskScreen;

import javafx.scene.control.Button;

import java.util.Locale;
import java.util.Optional;

/** Types the student or staff number. */
public final class NumberScreen {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 20;

    private NumberScreen() {}

    public static KioskScreen build(Step.TypeNumber step, Setting at) {
        Texts texts = at.texts();
        Entry entry =
                Typing.joined(
                        Entry.letters(
                                SHORTEST, LONGEST, () -> at.tell().accept(new Event.Confirm())),
                        step.input(),
                        at.tell());
        KeyScreen keys = new KeyScreen(entry, new NumberField(entry, texts.get("number.field")));
        if (step.tooShort()) {
            keys.with(Parts.banner("bad", Icon.INFO, texts.get("number.short")));
        }
        keys.with(Parts.hint(Icon.CARD, texts.get("number.help")));
        if (step.then().equals(Optional.of(Tile.LOSS_REPORT)) && at.station().idReader()) {
            keys.with(idCard(at));
        }
        return keys.on(at.screen(title(step, texts), ""), at)
                .back(at.back(texts.get("common.back")))
                .forward(keys.forward(texts.get("number.next"), at));
    }

    /** A loss is reported with an ID card too, without number and password. */
    private static Button idCard(Setting at) {
        Button idCard =
                Buttons.outlined(
                        at.texts().get("number.idcard"),
                        () -> at.tell().accept(new Event.UseIdCard()));
        return Setting.named("idcard", Buttons.with(Icon.ID_CARD, idCard));
    }

    /** Whoever came for one function reads that it goes on with it. */
    private static String title(Step.TypeNumber step, Texts texts) {
        return step.then()
                .map(tile -> texts.get("tile." + tile.name().toLowerCase(Locale.ROOT)))
                .map(name -> texts.get("number.title.then", name))
                .orElseGet(() -> texts.get("number.title"));
    }
}
