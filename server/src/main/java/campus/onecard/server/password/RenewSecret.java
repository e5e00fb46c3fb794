package campus.onecard.server.password;

import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.server.account.SecretHash;
import campus.onecard.server.ledger.AccountCommand;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.AccountStatus;
import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.Books;
import campus.onecard.server.ledger.ContentHash;
import campus.onecard.server.ledger.Decision;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Effect;
import campus.onecard.server.ledger.Needs;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingKind;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who has shown an ID card at a machine has chosen a new password. Its tries start
 * afresh; a login password ends every visit. The books tell it from a reset by staff, whose
 * number stands there, by the word ID_CARD and the machine.
 *
 * @param fingerprint peppered, of the password as typed
 * @param fresh salted anew each time, so it does not count as content
 */
public record RenewSecret(
        UUID id,
        long accountId,
        PasswordKind secret,
        String fingerprint,
        SecretHash fresh,
        Place place)
        implements AccountCommand {

    static final String BY = "ID_CARD";

    @Override
    public PostingKind kind() {
        return PostingKind.PASSWORD_RESET;
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(kind(), accountId, secret, fingerprint, place);
    }

    @Override
    public Needs needs() {
        return Needs.of(accountId, place);
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        AccountState account = books.account(accountId);
        books.outlet(place.outlet());
        if (account.status() != AccountStatus.ACTIVE) {
            return Decision.booked(
                    Booking.declined(
                            kind(), account, Money.ZERO, place, DeclineReason.ACCOUNT_NOT_ACTIVE),
                    at);
        }
        Booking booking =
                Booking.approved(kind(), account, Money.ZERO, place, List.of())
                        .saying(secret + " " + BY)
                        .with(new Effect.SecretSet(accountId, secret, fresh))
                        .with(new Effect.Told(MessageKind.PASSWORD_CHOSEN_WITH_ID, secret.name()));
        return Decision.booked(
                secret == PasswordKind.LOGIN
                        ? booking.with(new Effect.VisitsEnded(accountId, ""))
                        : booking,
                at);
    }
}
