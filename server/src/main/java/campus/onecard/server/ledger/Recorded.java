package campus.onecard.server.ledger;

import campus.onecard.domain.money.Money;

import java.time.Instant;
import java.util.Optional;

/**
 * An answer as the books remember it.
 *
 * @param declined empty when it was approved
 * @param detail what else it said; may be empty
 * @param account whose account
 * @param amount what was asked for
 * @param balanceAfter that account's balance right after
 * @param at when it was booked
 */
public record Recorded(
        ContentHash content,
        PostingKind kind,
        Optional<DeclineReason> declined,
        String detail,
        long account,
        Money amount,
        Money balanceAfter,
        Instant at) {

    static Recorded of(ContentHash content, Booking booking, Instant at) {
        return new Recorded(
                content,
                booking.kind(),
                booking.declined(),
                booking.detail(),
                booking.account(),
                booking.amount(),
                booking.balanceAfter(),
                at);
    }
}
