package campus.onecard.domain.subsidy;

import campus.onecard.domain.money.Money;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What waits for its owner 待领款.
 *
 * @param waiting oldest first
 */
public record Claims(List<Claim> waiting) {

    public Claims {
        waiting = List.copyOf(waiting);
    }

    /**
     * Money that can be claimed.
     *
     * @param id to claim it by
     * @param purpose as the batch says it
     * @param since when it was granted
     * @param expires when it goes back; null for never
     */
    public record Claim(
            UUID id, Money amount, String purpose, Instant since, @Nullable Instant expires) {}
}
