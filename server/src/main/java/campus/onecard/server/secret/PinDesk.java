package campus.onecard.server.secret;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.password.SealedSecret;
import campus.onecard.domain.password.SecretPurpose;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.ledger.Answers;

import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * Looks at the payment passwords that come with commands, before the commands go to their lanes. A
 * command that is sent again, at the same time or later, takes one try only.
 */
public final class PinDesk {

    private final SecretOpener opener;
    private final SecretDesk desk;
    private final Pepper pepper;
    private final Answers answers;
    private final RecentChecks<PinCheck> recent;

    public PinDesk(
            SecretOpener opener,
            SecretDesk desk,
            Pepper pepper,
            Answers answers,
            RecentChecks<PinCheck> recent) {
        this.opener = opener;
        this.desk = desk;
        this.pepper = pepper;
        this.answers = answers;
        this.recent = recent;
    }

    /**
     * What is to be said about the password that came with a command; the command then goes to its
     * lane with it, whatever it is. Blocks while it hashes.
     *
     * @param command its id; one that the books have answered takes no try any more
     * @param device that sent it
     * @param pin as sealed for {@link SecretPurpose#pin}; empty when none was given
     * @throws ProblemException SECRET_UNREADABLE when it does not open; NOT_FOUND when there is no
     *     such account; BUSY when too many wait; ID_REUSED when the same id came a moment ago with
     *     another password
     */
    public PinCheck check(UUID command, long accountId, String device, Optional<SealedSecret> pin) {
        return check(command, accountId, device, pin, true);
    }

    /**
     * The same.
     *
     * @param look false: it takes no try and approves nothing, for a command that is refused anyway
     */
    public PinCheck check(
            UUID command, long accountId, String device, Optional<SealedSecret> pin, boolean look) {
        if (pin.isEmpty()) {
            return PinCheck.NONE;
        }
        Password typed = opener.open(device, pin.get(), SecretPurpose.pin(command));
        String fingerprint = fingerprint(command, accountId, typed);
        if (!look || answers.find(command).isPresent()) {
            return new PinCheck.Recalled(fingerprint);
        }
        PinCheck check = recent.once(command, () -> look(accountId, typed, fingerprint));
        if (!check.fingerprint().equals(fingerprint)) {
            throw new ProblemException(
                    ErrorCode.ID_REUSED, "Make a new id for every new try of a password.");
        }
        return check;
    }

    private PinCheck look(long accountId, Password typed, String fingerprint) {
        return switch (desk.check(accountId, PasswordKind.PAYMENT, typed)) {
            case SecretCheck.Right right when right.stored().initial() ->
                    new PinCheck.Initial(fingerprint);
            case SecretCheck.Right _ -> new PinCheck.Right(fingerprint);
            case SecretCheck.Wrong(int left) -> new PinCheck.Wrong(fingerprint, left);
            case SecretCheck.Locked _ -> new PinCheck.Locked(fingerprint);
        };
    }

    /** Differs for each command, so that equal passwords of two commands do not look equal. */
    private String fingerprint(UUID command, long accountId, Password typed) {
        String content = String.join("|", "pin", "" + command, "" + accountId, typed.value());
        return HexFormat.of().formatHex(pepper.fingerprint(content));
    }
}
