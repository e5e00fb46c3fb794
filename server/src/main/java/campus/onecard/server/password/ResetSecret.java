package campus.onecard.server.password;

import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.server.account.SecretHash;
import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.Books;
import campus.onecard.server.ledger.Decision;
import campus.onecard.server.ledger.Effect;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.PostingKind;

import java.time.Instant;
import java.util.UUID;

/**
 * Staff who saw a document put a password back to the initial one, to be changed at first contact
 * . Its tries start afresh; a login password ends every visit.
 *
 * @param initial salted anew each time, so it does not count as content
 * @param staff who did it, a staff number of up to 20 ASCII characters
 */
public record ResetSecret(
        UUID id, long accountId, PasswordKind secret, SecretHash initial, String staff)
        implements ByStaff {

    public ResetSecret {
        if (!initial.initial()) {
            throw new IllegalArgumentException("a reset sets the initial password");
        }
    }

    @Override
    public PostingKind kind() {
        return PostingKind.PASSWORD_RESET;
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        Booking booking =
                done(books)
                        .with(new Effect.SecretSet(accountId, secret, initial))
                        .with(new Effect.Told(MessageKind.PASSWORD_RESET, secret.name()));
        return Decision.booked(
                secret == PasswordKind.LOGIN
                        ? booking.with(new Effect.VisitsEnded(accountId, ""))
                        : booking,
                at);
    }
}
