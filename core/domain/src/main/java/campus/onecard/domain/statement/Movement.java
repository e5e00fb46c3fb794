package campus.onecard.domain.statement;

import campus.onecard.domain.money.Money;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One line of a statement.
 *
 * @param id the transaction's id, for the help desk
 * @param amount positive for what came in, negative for what went out
 * @param balanceAfter the balance once it was booked
 * @param party the merchant, or the channel for money paid in
 * @param place where it happened
 * @param disputed the owner reported it as a wrong charge
 * @param settled what became of that report; null as long as nothing has
 */
public record Movement(
        String id,
        Instant at,
        MovementKind kind,
        Money amount,
        Money balanceAfter,
        String party,
        String place,
        boolean disputed,
        @Nullable Settled settled) {

    /** One that the hall has not settled yet, or need not. */
    public Movement(
            String id,
            Instant at,
            MovementKind kind,
            Money amount,
            Money balanceAfter,
            String party,
            String place,
            boolean disputed) {
        this(id, at, kind, amount, balanceAfter, party, place, disputed, null);
    }

    /** One that nobody has reported. */
    public Movement(
            String id,
            Instant at,
            MovementKind kind,
            Money amount,
            Money balanceAfter,
            String party,
            String place) {
        this(id, at, kind, amount, balanceAfter, party, place, false);
    }
}
