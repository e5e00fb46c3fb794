package campus.onecard.server.limit;

import campus.onecard.domain.limit.LimitFault;
import campus.onecard.domain.limit.LimitRange;
import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.money.SingleLimit;
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
import campus.onecard.server.secret.PinCheck;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The owner sets both limits (L-05). Raising either needs the payment password, lowering does not
 * a password that was given and is wrong declines either way. What was spent today counts
 * toward the new daily limit at once.
 *
 * @param range how high they may be; no part of what the owner says
 * @param pin whether the payment password was given, and what was found
 */
public record ChangeLimits(
        UUID id,
        long accountId,
        Place place,
        SingleLimit single,
        DailyLimit daily,
        LimitRange range,
        PinCheck pin)
        implements AccountCommand {

    @Override
    public PostingKind kind() {
        return PostingKind.LIMIT_CHANGE;
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(
                kind(),
                accountId,
                place,
                single.amount().fen(),
                daily.amount().fen(),
                pin.fingerprint());
    }

    @Override
    public Needs needs() {
        return Needs.of(accountId, place);
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        AccountState account = books.account(accountId);
        books.outlet(place.outlet());
        Optional<LimitFault> fault = range.fault(single, daily);
        if (fault.isPresent()) {
            return declined(account, DeclineReason.LIMIT_REFUSED, fault.get().name(), at);
        }
        Optional<DeclineReason> declined = decline(account);
        if (declined.isPresent()) {
            return declined(account, declined.get(), pin.detail(), at);
        }
        AccountState after = account.withLimits(single, daily);
        return Decision.booked(
                Booking.approved(kind(), after, Money.ZERO, place, List.of())
                        .saying(figures(after))
                        .with(
                                new Effect.Told(
                                        MessageKind.LIMITS_CHANGED,
                                        figures(account) + " " + figures(after))),
                at);
    }

    private Optional<DeclineReason> decline(AccountState account) {
        if (!account.isActive()) {
            return Optional.of(DeclineReason.ACCOUNT_NOT_ACTIVE);
        }
        if (pin.refusal().isPresent()) {
            return pin.refusal();
        }
        if (single.equals(account.singleLimit()) && daily.equals(account.dailyLimit())) {
            return Optional.of(DeclineReason.UNCHANGED);
        }
        return isRaised(account) && !pin.isRight()
                ? Optional.of(DeclineReason.PIN_REQUIRED)
                : Optional.empty();
    }

    private boolean isRaised(AccountState account) {
        return single.amount().isMoreThan(account.singleLimit().amount())
                || daily.amount().isMoreThan(account.dailyLimit().amount());
    }

    private Decision<Outcome> declined(
            AccountState account, DeclineReason reason, String detail, Instant at) {
        return Decision.booked(
                Booking.declined(kind(), account, Money.ZERO, place, reason).saying(detail), at);
    }

    /** The single limit, then the daily one, in fen. */
    private static String figures(AccountState account) {
        return account.singleLimit().amount().fen() + " " + account.dailyLimit().amount().fen();
    }
}
