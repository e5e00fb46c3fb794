package campus.onecard.server.password;

import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.server.ledger.Books;
import campus.onecard.server.ledger.Decision;
import campus.onecard.server.ledger.Effect;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.PostingKind;

import java.time.Instant;
import java.util.UUID;

/**
 * Staff who saw a document unlock a password; it stays as it is.
 *
 * @param staff who did it, a staff number of up to 20 ASCII characters
 */
public record UnlockSecret(UUID id, long accountId, PasswordKind secret, String staff)
        implements ByStaff {

    @Override
    public PostingKind kind() {
        return PostingKind.PASSWORD_UNLOCK;
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        MessageKind message =
                secret == PasswordKind.LOGIN
                        ? MessageKind.LOGIN_PASSWORD_UNLOCKED
                        : MessageKind.PAYMENT_PASSWORD_UNLOCKED;
        return Decision.booked(
                done(books)
                        .with(new Effect.SecretUnlocked(accountId, secret))
                        .with(new Effect.Told(message, "")),
                at);
    }
}
