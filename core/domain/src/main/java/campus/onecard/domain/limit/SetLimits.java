package campus.onecard.domain.limit;

import campus.onecard.domain.id.Repeatable;
import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.SingleLimit;
import campus.onecard.domain.password.SealedSecret;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Sets both limits of the account that is signed in (L-05).
 *
 * @param id made by the client; sending it again changes nothing and answers the same
 * @param pin the payment password, sealed for this very change; needed to raise a limit,
 *     null when it was not asked for
 */
public record SetLimits(UUID id, SingleLimit single, DailyLimit daily, @Nullable SealedSecret pin)
        implements Repeatable {

    /** Without the payment password. */
    public SetLimits(UUID id, SingleLimit single, DailyLimit daily) {
        this(id, single, daily, null);
    }
}
