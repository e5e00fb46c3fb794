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

import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;

/** Asks for the new password; its rules are ticked off while it is typed. */
final class WantedScreen {

    private WantedScreen() {}

    static KioskScreen build(PasswordChange step, Change.Wanted change, Setting at) {
        Texts texts = at.texts();
        Entry entry = SecretEntry.of(step, change.input(), at);
        String name = texts.get("change.new");
        KeyScreen keys = new KeyScreen(entry, new SecretField(entry, name, at.look()));
        if (step.rule().digitsOnly()) {
            keys.digitsOnly();
        }
        change.fault()
                .map(fault -> texts.get("fault." + fault.name().toLowerCase(Locale.ROOT)))
                .ifPresent(words -> keys.with(refusal(words, entry)));
        VBox rules = rules(step, entry, texts);
        if (at.look().largePrint() && change.fault().isPresent()) {
            rules.visibleProperty().bind(entry.textProperty().isNotEmpty());
            rules.managedProperty().bind(rules.visibleProperty());
        }
        keys.with(rules);
        String title = ChangeScreen.title(step, texts);
        boolean full = at.look().largePrint() || (at.tight() && change.fault().isPresent());
        String why = step.isForced() ? "change.help." : "change.use.";
        String help = full ? "" : texts.get(why + ChangeScreen.kind(step));
        return keys.on(at.screen(title, help), at)
                .back(ChangeScreen.back(step, at))
                .forward(keys.forward(texts.get("change.next.repeat"), at));
    }

    /** Goes as soon as the next attempt begins. */
    private static HBox refusal(String words, Entry entry) {
        HBox refusal = Parts.banner("bad", Icon.INFO, words);
        refusal.visibleProperty().bind(entry.textProperty().isEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        return refusal;
    }

    private static VBox rules(PasswordChange step, Entry entry, Texts texts) {
        VBox rules = RuleList.of(ticks(step, entry.text()), texts);
        entry.textProperty()
                .addListener((p, before, now) -> RuleList.show(rules, ticks(step, now), texts));
        return rules;
    }

    private static List<RuleTick> ticks(PasswordChange step, String text) {
        return RuleTick.of(step.kind(), text, step.visit().number(), step.current());
    }
}
