package campus.onecard.kiosk.change;

import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Change;
import campus.onecard.kiosk.journey.PasswordChange;
import campus.onecard.kiosk.screen.KeyScreen;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.input.Entry;
import campus.onecard.ui.input.SecretField;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.stage.KioskScreen;

/** Asks for the new password once more, so that a slip of the finger locks nobody out. */
final class RepeatScreen {

    private RepeatScreen() {}

    static KioskScreen build(PasswordChange step, Change.Repeat change, Setting at) {
        Texts texts = at.texts();
        Entry entry = SecretEntry.of(step, change.input(), at);
        String name = texts.get("change.repeat");
        KeyScreen keys = new KeyScreen(entry, new SecretField(entry, name, at.look()));
        if (step.rule().digitsOnly()) {
            keys.digitsOnly();
        }
        if (change.differs()) {
            keys.with(Parts.banner("bad", Icon.INFO, texts.get("change.mismatch")));
        }
        keys.maybe(Parts.hint(Icon.SHIELD, texts.get("changed.fact.keep")), at);
        String save = texts.get("change.save." + ChangeScreen.kind(step));
        return keys.on(at.screen(ChangeScreen.title(step, texts), name), at)
                .back(at.back(texts.get("change.again")))
                .forward(keys.forward(save, at));
    }
}
