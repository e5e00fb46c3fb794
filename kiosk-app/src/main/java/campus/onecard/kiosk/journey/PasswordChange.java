package campus.onecard.kiosk.journey;

import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordKind;

import java.util.List;
import java.util.Optional;

/**
 * Passwords are changed (K-01): because they are the initial ones, or because the owner wants to.
 *
 * @param kinds those to change, in order
 * @param at index of the one in hand
 * @param current the password in force, when the kiosk knows it
 * @param reason why, which decides where it ends
 */
public record PasswordChange(
        Visit visit,
        List<PasswordKind> kinds,
        int at,
        Optional<Password> current,
        Change change,
        ChangeReason reason)
        implements Step {

    public PasswordChange {
        kinds = List.copyOf(kinds);
    }

    /** The owner wants to change one, which begins with the one in force. */
    public static PasswordChange wished(Visit visit, PasswordKind kind) {
        return new PasswordChange(
                visit,
                List.of(kind),
                0,
                Optional.empty(),
                ChangeMoves.ask(Optional.empty()),
                new ChangeReason.Wished());
    }

    /** Whether nothing else can be done before. */
    public boolean isForced() {
        return reason instanceof ChangeReason.Forced;
    }

    /** The one in hand. */
    public PasswordKind kind() {
        return kinds.get(at);
    }

    /** What its field takes. */
    public Input rule() {
        return kind() == PasswordKind.LOGIN ? Input.LOGIN : Input.PAYMENT;
    }

    @Override
    public boolean mustNotLeave() {
        return change instanceof Change.Saving;
    }

    PasswordChange with(Optional<Password> known, Change next) {
        return new PasswordChange(visit, kinds, at, known, next, reason);
    }

    PasswordChange with(Change next) {
        return with(current, next);
    }
}
