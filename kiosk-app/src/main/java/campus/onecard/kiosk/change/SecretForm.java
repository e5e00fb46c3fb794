package campus.onecard.kiosk.change;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordFault;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.HiddenInput;
import campus.onecard.kiosk.screen.KeyScreen;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.input.Entry;
import campus.onecard.ui.input.SecretField;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.stage.KioskScreen;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The two screens on which a new password is typed, and typed again so that a slip of the finger
 * locks nobody out; whoever asks for it.
 *
 * @param help one sentence below the title of the first; gives way in large print
 * @param number whose tail it must not be, where it is known
 * @param current what it must differ from, where it is known
 */
public record SecretForm(
        PasswordKind kind,
        String title,
        String help,
        Optional<AccountNumber> number,
        Optional<Password> current) {

    /**
     * Asks for it; its rules are ticked off while it is typed.
     *
     * @param fault why the last one was not good enough
     */
    public KioskScreen wanted(
            HiddenInput input, Optional<PasswordFault> fault, Setting at, Button back) {
        Texts texts = at.texts();
        Entry entry = SecretEntry.of(kind, input, at);
        KeyScreen keys = keys(entry, texts.get("change.new"), at);
        fault.map(f -> texts.get("fault." + f.name().toLowerCase(Locale.ROOT)))
                .ifPresent(words -> keys.with(refusal(words, entry)));
        VBox rules = rules(entry, texts);
        if (at.look().largePrint() && fault.isPresent()) {
            rules.visibleProperty().bind(entry.textProperty().isNotEmpty());
            rules.managedProperty().bind(rules.visibleProperty());
        }
        keys.with(rules);
        boolean full = at.look().largePrint() || (at.tight() && fault.isPresent());
        return keys.on(at.screen(title, full ? "" : help), at)
                .back(back)
                .forward(keys.forward(texts.get("change.next.repeat"), at));
    }

    /**
     * Asks for it once more.
     *
     * @param differs the last repeat was not the same
     */
    public KioskScreen repeat(HiddenInput input, boolean differs, Setting at) {
        Texts texts = at.texts();
        Entry entry = SecretEntry.of(kind, input, at);
        String name = texts.get("change.repeat");
        KeyScreen keys = keys(entry, name, at);
        if (differs) {
            keys.with(Parts.banner("bad", Icon.INFO, texts.get("change.mismatch")));
        }
        keys.maybe(Parts.hint(Icon.SHIELD, texts.get("changed.fact.keep")), at);
        String save = texts.get("change.save." + kind.name().toLowerCase(Locale.ROOT));
        return keys.on(at.screen(title, name), at)
                .back(at.back(texts.get("change.again")))
                .forward(keys.forward(save, at));
    }

    private KeyScreen keys(Entry entry, String name, Setting at) {
        KeyScreen keys = new KeyScreen(entry, new SecretField(entry, name, at.look()));
        return kind == PasswordKind.PAYMENT ? keys.digitsOnly() : keys;
    }

    /** Goes as soon as the next attempt begins. */
    private static HBox refusal(String words, Entry entry) {
        HBox refusal = Parts.banner("bad", Icon.INFO, words);
        refusal.visibleProperty().bind(entry.textProperty().isEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        return refusal;
    }

    private VBox rules(Entry entry, Texts texts) {
        VBox rules = RuleList.of(ticks(entry.text()), texts);
        entry.textProperty()
                .addListener((p, before, now) -> RuleList.show(rules, ticks(now), texts));
        return rules;
    }

    private List<RuleTick> ticks(String text) {
        return RuleTick.of(kind, text, number, current);
    }
}
