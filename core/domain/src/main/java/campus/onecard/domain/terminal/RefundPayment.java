package campus.onecard.domain.terminal;

import campus.onecard.domain.id.Repeatable;
import campus.onecard.domain.money.Money;

import java.util.UUID;

/**
 * Gives a payment back, in part or as a whole, on any day; all refunds of a payment together never
 * exceed it. The terminal must belong to the merchant that was paid.
 *
 * @param id of this refund, made by the terminal, UUIDv7; never the payment's
 * @param amount more than zero
 * @param sequence the terminal's own counter, see {@link TakePayment}
 */
public record RefundPayment(UUID id, Money amount, long sequence) implements Repeatable {

    public RefundPayment {
        TerminalChecks.command(id, sequence);
        TerminalChecks.amount(amount);
    }
}
