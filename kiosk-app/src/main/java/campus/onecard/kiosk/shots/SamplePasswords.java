package campus.onecard.kiosk.shots;

import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordFault;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.kiosk.journey.Change;
import campus.onecard.kiosk.journey.ChangeReason;
import campus.onecard.kiosk.journey.HiddenInput;
import campus.onecard.kiosk.journey.PasswordChange;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Tile;
import campus.onecard.kiosk.passwords.PasswordsStep;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The change of passwords, and what is different about a wished one. */
final class SamplePasswords {

    private static final Password WANTED = new Password("730519");

    private SamplePasswords() {}

    static List<Sample> all() {
        return List.of(
                Sample.of("passwords", new PasswordsStep.Choosing(Samples.VISIT)),
                Sample.of("passwords-forgotten", new PasswordsStep.Forgotten(Samples.VISIT)),
                wished("passwords-login-current", PasswordKind.LOGIN, current(OptionalInt.empty())),
                wished("passwords-current-wrong", PasswordKind.PAYMENT, current(OptionalInt.of(1))),
                wished(
                        "passwords-wanted",
                        PasswordKind.PAYMENT,
                        new Change.Wanted(HiddenInput.EMPTY, Optional.empty())),
                wished(
                        "passwords-birth-date",
                        PasswordKind.PAYMENT,
                        new Change.Wanted(
                                HiddenInput.EMPTY, Optional.of(PasswordFault.BIRTH_DATE))),
                wished("passwords-saved", PasswordKind.PAYMENT, new Change.Saved()),
                Sample.of("passwords-locked", new Step.LockedPayment(Optional.of(Samples.VISIT))),
                changed(
                        "passwords-saved-then",
                        PasswordKind.LOGIN,
                        new Change.Saved(),
                        new ChangeReason.Forced(Optional.of(Tile.LOSS_REPORT))));
    }

    private static Change current(OptionalInt triesLeft) {
        return new Change.Current(HiddenInput.EMPTY, triesLeft);
    }

    private static Sample wished(String name, PasswordKind kind, Change change) {
        return changed(name, kind, change, new ChangeReason.Wished());
    }

    private static Sample changed(
            String name, PasswordKind kind, Change change, ChangeReason reason) {
        return Sample.of(
                name,
                new PasswordChange(
                        Samples.VISIT, List.of(kind), 0, Optional.of(WANTED), change, reason));
    }
}
