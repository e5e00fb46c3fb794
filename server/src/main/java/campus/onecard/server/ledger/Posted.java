package campus.onecard.server.ledger;

import java.time.Instant;
import java.util.UUID;

/**
 * A booking on its way to the tables.
 *
 * @param seq its place in the books
 */
public record Posted(UUID id, long seq, ContentHash content, Booking booking, Instant at) {

    /** The id of its {@code i}-th side, from 0. */
    public long entryId(int i) {
        return EntryIds.after(seq, i + 1);
    }

    /** What later asking by the same id finds. */
    public Recorded recorded() {
        return Recorded.of(content, booking, at);
    }

    /** What a later command that undoes it finds. */
    public Original original() {
        return new Original(
                id,
                booking.kind(),
                booking.declined().isEmpty(),
                booking.account(),
                booking.amount(),
                campus.onecard.domain.money.Money.ZERO,
                booking.place().outlet(),
                booking.place().terminal(),
                at);
    }
}
