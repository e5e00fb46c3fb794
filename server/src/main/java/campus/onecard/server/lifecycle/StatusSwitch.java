package campus.onecard.server.lifecycle;

import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.Money;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.AccountStatus;
import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.Books;
import campus.onecard.server.ledger.Decision;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Effect;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingKind;

import java.time.Instant;
import java.util.List;

/**
 * Turns an account from one status to the other, by order of staff. One that stands so already is
 * left alone, and so is a closed one.
 */
record StatusSwitch(PostingKind kind, AccountStatus from, AccountStatus to, MessageKind told) {

    static final StatusSwitch FREEZE =
            new StatusSwitch(
                    PostingKind.FREEZE,
                    AccountStatus.ACTIVE,
                    AccountStatus.FROZEN,
                    MessageKind.FROZEN);
    static final StatusSwitch UNFREEZE =
            new StatusSwitch(
                    PostingKind.UNFREEZE,
                    AccountStatus.FROZEN,
                    AccountStatus.ACTIVE,
                    MessageKind.UNFROZEN);

    Decision<Outcome> decide(
            Books books, long accountId, Place place, StaffOrder order, Instant at) {
        AccountState account = books.account(accountId);
        books.outlet(place.outlet());
        Booking booking =
                account.status() == from
                        ? turned(account, place, order)
                        : Booking.declined(kind, account, Money.ZERO, place, whyNot(account));
        return Decision.booked(booking.saying(order.detail()), at);
    }

    private static DeclineReason whyNot(AccountState account) {
        return account.status() == AccountStatus.CLOSED
                ? DeclineReason.ACCOUNT_NOT_ACTIVE
                : DeclineReason.UNCHANGED;
    }

    private Booking turned(AccountState account, Place place, StaffOrder order) {
        return Booking.approved(kind, account.withStatus(to), Money.ZERO, place, List.of())
                .with(new Effect.Told(told, order.reason().value()));
    }
}
