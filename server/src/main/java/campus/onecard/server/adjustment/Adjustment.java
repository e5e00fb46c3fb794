package campus.onecard.server.adjustment;

import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.server.ledger.AccountCommand;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.AccountStatus;
import campus.onecard.server.ledger.Amounts;
import campus.onecard.server.ledger.Approval;
import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.Books;
import campus.onecard.server.ledger.ContentHash;
import campus.onecard.server.ledger.Decision;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Effect;
import campus.onecard.server.ledger.LedgerAccount;
import campus.onecard.server.ledger.Leg;
import campus.onecard.server.ledger.Needs;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingKind;
import campus.onecard.server.ledger.ReasonCode;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Corrects a balance by hand 调账, by two people, against the differences under enquiry. The balance
 * never falls below zero. A frozen account can be corrected, a closed one cannot. The correction
 * counts toward no limit.
 *
 * @param amount what the owner has more afterwards; negative for less, never zero
 * @param reason the owner is told
 */
public record Adjustment(
        UUID id, long accountId, Place place, Money amount, ReasonCode reason, Approval approval)
        implements AccountCommand {

    public Adjustment {
        Amounts.requireSensible(amount.isNegative() ? amount.negated() : amount);
    }

    @Override
    public PostingKind kind() {
        return PostingKind.ADJUSTMENT;
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(kind(), accountId, place, amount.fen(), reason, approval);
    }

    @Override
    public Needs needs() {
        return Needs.of(accountId, place);
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        AccountState account = books.account(accountId);
        books.outlet(place.outlet());
        Booking booking =
                decline(account)
                        .map(r -> Booking.declined(kind(), account, amount, place, r))
                        .orElseGet(() -> corrected(account));
        return Decision.booked(booking.saying(reason.value()).approvedBy(approval), at);
    }

    private Optional<DeclineReason> decline(AccountState account) {
        if (approval.isAlone()) {
            return Optional.of(DeclineReason.SAME_PERSON);
        }
        if (account.status() == AccountStatus.CLOSED) {
            return Optional.of(DeclineReason.ACCOUNT_NOT_ACTIVE);
        }
        return account.balance().plus(amount).isNegative()
                ? Optional.of(DeclineReason.INSUFFICIENT)
                : Optional.empty();
    }

    private Booking corrected(AccountState account) {
        AccountState after = account.received(amount);
        List<Leg> legs =
                List.of(
                        Leg.cardholder(after, MovementKind.ADJUSTMENT, amount),
                        Leg.other(
                                LedgerAccount.IMBALANCES,
                                0,
                                MovementKind.ADJUSTMENT,
                                amount.negated()));
        return Booking.approved(kind(), after, amount, place, legs)
                .with(new Effect.Told(MessageKind.ADJUSTED, amount.fen() + " " + reason));
    }
}
