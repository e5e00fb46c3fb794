package campus.onecard.server.ledger;

import campus.onecard.domain.money.Money;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Money that is on its way: set aside until somebody outside has answered, or until its owner
 * claims it. Pending once, then posted, voided or expired for good.
 *
 * @param id of the posting that placed it
 * @param account whose
 * @param amount set aside, more than zero
 * @param outlet whom it is for (a payee), or {@link Outlet#CARD_CENTRE}
 * @param settled what was posted in the end, zero to amount
 * @param expires when it lapses by itself; empty when only an answer ends it
 * @param counted the day (Asia/Shanghai) whose spending it counts toward, as days since 1970; 0
 *     when it does not count
 */
public record Hold(
        UUID id,
        long account,
        HoldPurpose purpose,
        Money amount,
        int outlet,
        HoldStatus status,
        Money settled,
        Optional<Instant> expires,
        long counted) {

    /** A new one, which only an answer ends and which counts toward no day. */
    public static Hold pending(
            UUID id, long account, HoldPurpose purpose, Money amount, int outlet) {
        return new Hold(
                id,
                account,
                purpose,
                amount,
                outlet,
                HoldStatus.PENDING,
                Money.ZERO,
                Optional.empty(),
                0);
    }

    /** The same, lapsing at that time. */
    public Hold lapsingAt(Instant time) {
        return new Hold(
                id, account, purpose, amount, outlet, status, settled, Optional.of(time), counted);
    }

    /** The same, counting toward that day's spending. */
    public Hold countedOn(LocalDate day) {
        return new Hold(
                id, account, purpose, amount, outlet, status, settled, expires, day.toEpochDay());
    }

    /** The day whose spending it counts toward. */
    public LocalDate countedDay() {
        return LocalDate.ofEpochDay(counted);
    }

    /** Whether its time is over; one that only an answer ends never lapses. */
    public boolean isLapsed(Instant at) {
        return expires.isPresent() && !at.isBefore(expires.get());
    }

    /** What became of it. */
    public Hold ended(HoldStatus end, Money posted) {
        return new Hold(id, account, purpose, amount, outlet, end, posted, expires, counted);
    }

    public boolean isPending() {
        return status == HoldStatus.PENDING;
    }
}
