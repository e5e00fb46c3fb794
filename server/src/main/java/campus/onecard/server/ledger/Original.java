package campus.onecard.server.ledger;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.time.CampusTime;

import java.time.Instant;
import java.util.UUID;

/**
 * An earlier posting that a command wants to undo.
 *
 * @param amount what it moved
 * @param returned what was given back since, zero to amount
 */
public record Original(
        UUID id,
        PostingKind kind,
        boolean approved,
        long account,
        Money amount,
        Money returned,
        int outlet,
        String terminal,
        Instant bookedAt) {

    /** Whether it was booked on the business day of that moment, Asia/Shanghai. */
    public boolean isOfTheDayOf(Instant at) {
        return CampusTime.dayOf(at).equals(CampusTime.dayOf(bookedAt));
    }

    /** What can still be given back. */
    public Money left() {
        return amount.minus(returned);
    }

    /** With so much given back by now. */
    public Original returned(Money total) {
        return new Original(id, kind, approved, account, amount, total, outlet, terminal, bookedAt);
    }
}
