package campus.onecard.kiosk.change;

import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.HiddenInput;
import campus.onecard.kiosk.journey.PasswordChange;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.kiosk.screen.Typing;
import campus.onecard.ui.input.Entry;

/** What takes a password: six digits, or six and more letters and digits. */
final class SecretEntry {

    private static final int SHORTEST = 6;

    private SecretEntry() {}

    static Entry of(PasswordChange step, HiddenInput already, Setting at) {
        Runnable done = () -> at.tell().accept(new Event.Confirm());
        int longest = step.rule().longest();
        Entry entry =
                step.rule().digitsOnly()
                        ? Entry.digits(SHORTEST, longest, done)
                        : Entry.letters(SHORTEST, longest, done);
        return Typing.joined(entry, already.text(), at.tell());
    }
}
