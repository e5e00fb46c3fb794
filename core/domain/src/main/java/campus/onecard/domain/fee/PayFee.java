package campus.onecard.domain.fee;

import campus.onecard.domain.id.Repeatable;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.SealedSecret;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Pays a fee from the account that is signed in (K-05).
 *
 * @param id made by the client; sending it again pays nothing more and answers what is known by
 *     then
 * @param payee its code
 * @param reference a bill's number, or a room such as {@code 7-315}, or empty for the person's own
 *     account at the payee; up to 40 ASCII characters
 * @param amount more than zero; a bill's own amount
 * @param pin the payment password, sealed for this very order; needed beyond a limit (L-04), null
 *     when it was not asked for
 */
public record PayFee(
        UUID id, String payee, String reference, Money amount, @Nullable SealedSecret pin)
        implements Repeatable {

    public PayFee {
        if (!reference.matches("[ -~]{0,40}")) {
            throw new IllegalArgumentException("a reference has up to 40 ASCII characters");
        }
    }
}
