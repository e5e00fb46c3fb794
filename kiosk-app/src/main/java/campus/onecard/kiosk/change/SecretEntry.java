package campus.onecard.kiosk.change;

import campus.onecard.domain.password.PasswordKind;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.HiddenInput;
import campus.onecard.kiosk.journey.Input;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.kiosk.screen.Typing;
import campus.onecard.ui.input.Entry;

/** What takes a password: six digits, or six and more letters and digits. */
final class SecretEntry {

    private static final int SHORTEST = 6;

    private SecretEntry() {}

    static Entry of(PasswordKind kind, HiddenInput already, Setting at) {
        Runnable done = () -> at.tell().accept(new Event.Confirm());
        Input rule = kind == PasswordKind.LOGIN ? Input.LOGIN : Input.PAYMENT;
        int longest = rule.longest();
        Entry entry =
                rule.digitsOnly()
                        ? Entry.digits(SHORTEST, longest, done)
                        : Entry.letters(SHORTEST, longest, done);
        return Typing.joined(entry, already.text(), at.tell());
    }
}
