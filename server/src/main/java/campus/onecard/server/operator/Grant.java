package campus.onecard.server.operator;

import campus.onecard.domain.money.Money;
import campus.onecard.server.ledger.AccountCommand;
import campus.onecard.server.ledger.AccountState;
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
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody may look after machines, or no longer. It can be taken from a closed account, not given
 * to one.
 *
 * @param standing how it is now; no part of what is asked
 */
record Grant(UUID id, long accountId, boolean granted, boolean standing) implements AccountCommand {

    @Override
    public PostingKind kind() {
        return granted ? PostingKind.OPERATOR_GRANT : PostingKind.OPERATOR_REMOVAL;
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(kind(), accountId);
    }

    @Override
    public Needs needs() {
        return Needs.of(accountId, Place.CENTRE);
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        AccountState account = books.account(accountId);
        Booking booking =
                decline(account)
                        .map(
                                reason ->
                                        Booking.declined(
                                                kind(), account, Money.ZERO, Place.CENTRE, reason))
                        .orElseGet(
                                () ->
                                        Booking.approved(
                                                        kind(),
                                                        account,
                                                        Money.ZERO,
                                                        Place.CENTRE,
                                                        List.of())
                                                .with(new Effect.OperatorSet(accountId, granted)));
        return Decision.booked(booking, at);
    }

    private Optional<DeclineReason> decline(AccountState account) {
        if (standing == granted) {
            return Optional.of(DeclineReason.UNCHANGED);
        }
        return granted && !account.isActive()
                ? Optional.of(DeclineReason.ACCOUNT_NOT_ACTIVE)
                : Optional.empty();
    }
}
