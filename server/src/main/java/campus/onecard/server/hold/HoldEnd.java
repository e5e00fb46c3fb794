package campus.onecard.server.hold;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.money.Money;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.Books;
import campus.onecard.server.ledger.Decision;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Effect;
import campus.onecard.server.ledger.Hold;
import campus.onecard.server.ledger.HoldPurpose;
import campus.onecard.server.ledger.HoldStatus;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingKind;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** How a hold ends: the same for a transfer, a fee, a deposit and a subsidy. */
public final class HoldEnd {

    private HoldEnd() {}

    /**
     * The hold that a command speaks of.
     *
     * @throws ProblemException NOT_FOUND when the account has no such hold for that purpose and
     *     outlet
     */
    public static Hold find(
            Books books, UUID id, AccountState account, HoldPurpose purpose, int outlet) {
        Hold hold = books.hold(id);
        if (hold.account() != account.id()
                || hold.purpose() != purpose
                || hold.outlet() != outlet) {
            throw new ProblemException(ErrorCode.NOT_FOUND, "There is no such hold.");
        }
        return hold;
    }

    /**
     * The first answer ends a pending hold as it says; every other is declined.
     *
     * @param kind of the settlement
     * @param end what the answer books
     */
    public static Decision<Outcome> answered(
            PostingKind kind,
            AccountState account,
            Hold hold,
            Place place,
            Instant at,
            Supplier<Booking> end) {
        return Decision.booked(
                refusal(hold, at)
                        .map(r -> Booking.declined(kind, account, hold.amount(), place, r))
                        .orElseGet(end),
                at);
    }

    /** Why it cannot be posted or voided any more; empty when it can. */
    public static Optional<DeclineReason> refusal(Hold hold, Instant at) {
        if (!hold.isPending()) {
            return Optional.of(DeclineReason.NOT_PENDING);
        }
        return hold.isLapsed(at) ? Optional.of(DeclineReason.EXPIRED) : Optional.empty();
    }

    /**
     * Posts as much of it as is not zero, and voids it otherwise.
     *
     * @param booking what moves; the account afterwards has one hold less
     * @param posted zero to the hold's amount
     */
    public static Booking settled(Booking booking, Hold hold, Money posted) {
        HoldStatus end = posted.isPositive() ? HoldStatus.POSTED : HoldStatus.VOIDED;
        return ended(booking, hold.ended(end, posted));
    }

    /** Lets it lapse; as {@link #settled}. */
    static Booking expired(Booking booking, Hold hold) {
        return ended(booking, hold.ended(HoldStatus.EXPIRED, Money.ZERO));
    }

    private static Booking ended(Booking booking, Hold end) {
        return booking.refersTo(end.id()).with(new Effect.HoldSet(end));
    }
}
