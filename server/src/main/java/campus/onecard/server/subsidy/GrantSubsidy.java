package campus.onecard.server.subsidy;

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
import campus.onecard.server.ledger.Hold;
import campus.onecard.server.ledger.HoldPurpose;
import campus.onecard.server.ledger.LedgerAccount;
import campus.onecard.server.ledger.Leg;
import campus.onecard.server.ledger.Needs;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingKind;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Puts a subsidy where its owner can claim it 待领款 (R13). Two people stand behind it. A frozen
 * account may be granted one, a closed one not.
 *
 * @param expires when it goes back to the fund unclaimed; empty for never
 * @param amount more than zero
 */
public record GrantSubsidy(
        UUID id, long accountId, Money amount, Optional<Instant> expires, Approval approval)
        implements AccountCommand {

    public GrantSubsidy {
        Amounts.requireSensible(amount);
    }

    @Override
    public PostingKind kind() {
        return PostingKind.SUBSIDY_GRANT;
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(
                kind(),
                accountId,
                amount.fen(),
                expires.map(Instant::toEpochMilli).orElse(0L),
                approval);
    }

    @Override
    public Needs needs() {
        return Needs.of(accountId, Place.CENTRE);
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        AccountState account = books.account(accountId);
        Booking booking =
                refusal(account, at)
                        .map(r -> Booking.declined(kind(), account, amount, Place.CENTRE, r))
                        .orElseGet(() -> granted(account));
        return Decision.booked(booking.approvedBy(approval), at);
    }

    private Optional<DeclineReason> refusal(AccountState account, Instant at) {
        if (approval.isAlone()) {
            return Optional.of(DeclineReason.SAME_PERSON);
        }
        if (account.status() == AccountStatus.CLOSED) {
            return Optional.of(DeclineReason.ACCOUNT_NOT_ACTIVE);
        }
        return expires.filter(time -> !at.isBefore(time)).map(_ -> DeclineReason.EXPIRED);
    }

    private Booking granted(AccountState account) {
        Hold waiting = Hold.pending(id, accountId, HoldPurpose.SUBSIDY, amount, Outlet.CARD_CENTRE);
        List<Leg> legs =
                List.of(
                        Leg.other(
                                LedgerAccount.SUBSIDY_FUND,
                                0,
                                MovementKind.SUBSIDY,
                                amount.negated()),
                        Leg.other(
                                LedgerAccount.UNCLAIMED, accountId, MovementKind.SUBSIDY, amount));
        return Booking.approved(kind(), account.holding(+1), amount, Place.CENTRE, legs)
                .with(new Effect.HoldSet(expires.map(waiting::lapsingAt).orElse(waiting)))
                .with(Effect.Told.sum(MessageKind.SUBSIDY_WAITING, amount));
    }
}
