package campus.onecard.server.secret;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.server.account.SecretHash;
import campus.onecard.server.http.ProblemException;

import org.jdbi.v3.core.Jdbi;

import java.util.Optional;

/** Holds typed passwords against the stored ones; each look costs a try until one is right. */
public final class SecretDesk {

    private final Jdbi jdbi;
    private final SecretHasher hasher;
    private final Tries tries;

    public SecretDesk(Jdbi jdbi, SecretHasher hasher, Tries tries) {
        this.jdbi = jdbi;
        this.hasher = hasher;
        this.tries = tries;
    }

    private record Stored(AccountNumber number, SecretHash secret) {}

    /**
     * Takes a try, commits it, and only then looks.
     *
     * @throws ProblemException NOT_FOUND when there is no such account; BUSY when too many wait for
     *     the hashing, the try is gone then
     */
    public SecretCheck check(long accountId, PasswordKind kind, Password typed) {
        Stored stored = stored(accountId, kind);
        return switch (tries.take(accountId, kind)) {
            case Tries.Answer.Locked locked -> new SecretCheck.Locked(locked.until());
            case Tries.Answer.Taken taken -> look(accountId, kind, typed, stored, taken);
        };
    }

    private SecretCheck look(
            long accountId,
            PasswordKind kind,
            Password typed,
            Stored stored,
            Tries.Answer.Taken taken) {
        if (hasher.matches(stored.secret, stored.number, kind, typed)) {
            tries.forgive(accountId, kind);
            return new SecretCheck.Right(stored.secret);
        }
        return taken.left() > 0
                ? new SecretCheck.Wrong(taken.left())
                : new SecretCheck.Locked(taken.lockedUntil());
    }

    private Stored stored(long accountId, PasswordKind kind) {
        return jdbi.withHandle(
                handle -> {
                    Optional<String> number =
                            handle.select("SELECT number FROM account WHERE id = ?", accountId)
                                    .mapTo(String.class)
                                    .findOne();
                    SecretHash secret = SecretStore.of(handle, accountId).get(kind);
                    if (number.isEmpty() || secret == null) {
                        throw new ProblemException(
                                ErrorCode.NOT_FOUND, "There is no such account.");
                    }
                    return new Stored(new AccountNumber(number.get()), secret);
                });
    }
}
