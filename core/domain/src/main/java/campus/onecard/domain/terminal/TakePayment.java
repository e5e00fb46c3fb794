package campus.onecard.domain.terminal;

import campus.onecard.domain.id.Repeatable;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.SealedSecret;
import campus.onecard.domain.signin.CardSerial;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A card was held to the terminal and shall pay (T-01). The outlet is the terminal's own and is not
 * said here.
 *
 * @param id made by the terminal, UUIDv7, and written down before it is sent
 * @param card what was read off the card
 * @param amount more than zero
 * @param sequence the terminal's own counter of what it sent, from 1; 0 when it keeps none
 * @param pin the payment password, sealed for this very command; only after {@code PIN_REQUIRED},
 *     and then under a new id; null otherwise
 * @param proof that the card was here for this very payment; null only where the server accepts
 *     payments without ({@code card.proof})
 */
public record TakePayment(
        UUID id,
        CardSerial card,
        Money amount,
        long sequence,
        @Nullable SealedSecret pin,
        @Nullable CardMac proof)
        implements Repeatable {

    public TakePayment {
        TerminalChecks.command(id, sequence);
        TerminalChecks.amount(amount);
    }

    /** Without a password and without a proof. */
    public TakePayment(UUID id, CardSerial card, Money amount, long sequence) {
        this(id, card, amount, sequence, null, null);
    }
}
