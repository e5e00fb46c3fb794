package campus.onecard.kiosk.change;

import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Change;
import campus.onecard.kiosk.journey.PasswordChange;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.stage.KioskScreen;

import javafx.scene.control.Button;

import java.util.Locale;

/** The change of one password, wherever it stands. */
public final class ChangeScreen {

    private ChangeScreen() {}

    public static KioskScreen build(PasswordChange step, Setting at) {
        return switch (step.change()) {
            case Change.Current change -> CurrentScreen.build(step, change, at);
            case Change.Wanted change ->
                    form(step, at.texts())
                            .wanted(change.input(), change.fault(), at, back(step, at));
            case Change.Repeat change ->
                    form(step, at.texts()).repeat(change.input(), change.differs(), at);
            case Change.Saving _ -> SavingScreen.saving(step, at);
            case Change.Unsure change -> SavingScreen.unsure(change, at);
            case Change.Saved _ -> SavedScreen.build(step, at);
        };
    }

    private static SecretForm form(PasswordChange step, Texts texts) {
        String why = step.isForced() ? "change.help." : "change.use.";
        return new SecretForm(
                step.kind(),
                title(step, texts),
                texts.get(why + kind(step)),
                step.visit().number(),
                step.current());
    }

    /** Text keys that differ for the two passwords end in the kind's name. */
    static String kind(PasswordChange step) {
        return step.kind().name().toLowerCase(Locale.ROOT);
    }

    /** The foot's left button: whoever must change it can only leave. */
    static Button back(PasswordChange step, Setting at) {
        return step.isForced() ? at.leave() : at.back(at.texts().get("common.back"));
    }

    /** Which of how many, where there is more than one. */
    static String title(PasswordChange step, Texts texts) {
        String reason = step.isForced() ? "change.title." : "change.wished.";
        String title = texts.get(reason + kind(step));
        return step.kinds().size() == 1
                ? title
                : texts.get("change.step", step.at() + 1, step.kinds().size(), title);
    }
}
