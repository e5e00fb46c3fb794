package campus.onecard.domain.dispute;

import campus.onecard.domain.statement.Movement;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * What was paid since the card was last certainly in its owner's hand: since the last payment with
 * the payment password or the last sign-in with the card and the login password, whichever came
 * later.
 *
 * @param inHand when that was; null when there is no such sign within the last sixty days
 * @param payments newest first, fifty at most
 */
public record DoubtfulPayments(@Nullable Instant inHand, List<Movement> payments) {

    public DoubtfulPayments {
        payments = List.copyOf(payments);
    }
}
