package campus.onecard.server.ledger;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MovementKind;

import java.util.Optional;

/**
 * One side of a booking.
 *
 * @param owner the account, merchant or drawer within the ledger account; 0 for none
 * @param amount signed, see {@link LedgerAccount}
 * @param balanceAfter of a cardholder; empty on the other side
 */
public record Leg(
        LedgerAccount ledger,
        long owner,
        MovementKind kind,
        Money amount,
        Optional<Money> balanceAfter) {

    public static Leg cardholder(AccountState after, MovementKind kind, Money amount) {
        return new Leg(
                LedgerAccount.CARDHOLDERS, after.id(), kind, amount, Optional.of(after.balance()));
    }

    public static Leg other(LedgerAccount ledger, long owner, MovementKind kind, Money amount) {
        return new Leg(ledger, owner, kind, amount, Optional.empty());
    }
}
