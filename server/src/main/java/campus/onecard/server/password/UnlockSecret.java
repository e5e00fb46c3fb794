package campus.onecard.server.password;

import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.server.ledger.AccountCommand;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.Books;
import campus.onecard.server.ledger.ContentHash;
import campus.onecard.server.ledger.Decision;
import campus.onecard.server.ledger.Effect;
import campus.onecard.server.ledger.Needs;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingKind;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Staff who saw a document unlock a password; it stays as it is.
 *
 * @param staff who did it, a staff number of up to 20 ASCII characters
 */
public record UnlockSecret(UUID id, long accountId, PasswordKind secret, String staff)
        implements AccountCommand {

    @Override
    public PostingKind kind() {
        return PostingKind.PASSWORD_UNLOCK;
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(kind(), accountId, secret, staff);
    }

    @Override
    public Needs needs() {
        return Needs.of(accountId, Place.CENTRE);
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        AccountState account = books.account(accountId);
        MessageKind message =
                secret == PasswordKind.LOGIN
                        ? MessageKind.LOGIN_PASSWORD_UNLOCKED
                        : MessageKind.PAYMENT_PASSWORD_UNLOCKED;
        return Decision.booked(
                Booking.approved(kind(), account, Money.ZERO, Place.CENTRE, List.of())
                        .saying(secret + " " + staff)
                        .with(new Effect.SecretUnlocked(accountId, secret))
                        .with(new Effect.Told(message, "")),
                at);
    }
}
