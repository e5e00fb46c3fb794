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

/** Asks for the password in force. */
final class CurrentScreen {

    private CurrentScreen() {}

    static KioskScreen build(PasswordChange step, Change.Current change, Setting at) {
        Texts texts = at.texts();
        Entry entry = SecretEntry.of(step.kind(), change.input(), at);
        String name = texts.get("change.current." + ChangeScreen.kind(step));
        KeyScreen keys = new KeyScreen(entry, new SecretField(entry, name, at.look()));
        if (step.rule().digitsOnly()) {
            keys.digitsOnly();
        }
        if (change.triesLeft().isPresent()) {
            int left = change.triesLeft().getAsInt();
            keys.with(Parts.banner("bad", Icon.WARNING, texts.get("change.wrong", left)));
        }
        keys.with(Parts.hint(Icon.HELP, texts.get("change.current.hint")));
        String title = ChangeScreen.title(step, texts);
        return keys.on(at.screen(title, name), at)
                .back(ChangeScreen.back(step, at))
                .forward(keys.forward(texts.get("change.next.new"), at));
    }
}
