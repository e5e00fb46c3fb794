package campus.onecard.server.lifecycle;

import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.Money;
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
 * Holds an account still 冻结: nothing more can be spent or paid in, but what was spent wrongly can
 * still come back. A closed account cannot be frozen.
 *
 * @param order who and why; the owner is told why
 */
public record Freeze(UUID id, long accountId, Place place, StaffOrder order)
        implements AccountCommand {

    @Override
    public PostingKind kind() {
        return PostingKind.FREEZE;
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(kind(), accountId, place, order);
    }

    @Override
    public Needs needs() {
        return Needs.of(accountId, place);
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        AccountState account = books.account(accountId);
        Booking booking =
                switch (account.status()) {
                    case ACTIVE -> frozen(account);
                    case FROZEN -> declined(account, DeclineReason.UNCHANGED);
                    case CLOSED -> declined(account, DeclineReason.ACCOUNT_NOT_ACTIVE);
                };
        return Decision.booked(booking.saying(order.detail()), at);
    }

    private Booking frozen(AccountState account) {
        AccountState after = account.withStatus(AccountStatus.FROZEN);
        return Booking.approved(kind(), after, Money.ZERO, place, List.of())
                .with(new Effect.Told(MessageKind.FROZEN, order.reason().value()));
    }

    private Booking declined(AccountState account, DeclineReason reason) {
        return Booking.declined(kind(), account, Money.ZERO, place, reason);
    }
}
