package campus.onecard.domain.books;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MovementKind;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Everything the books know of one posting.
 *
 * @param sequence its place in the books
 * @param reason why it was declined; null when it was approved
 * @param account number of the account whose command it was
 * @param outlet where
 * @param day its business day; null while that is open
 * @param seal number of the seal that covers it; null while it is not sealed
 * @param head of that seal, in hexadecimal
 * @param related what it undoes or settles, and what undid or settled it
 */
public record PostingTrace(
        UUID id,
        long sequence,
        String kind,
        @Nullable String reason,
        String account,
        String outlet,
        Money amount,
        Instant at,
        @Nullable LocalDate day,
        @Nullable Long seal,
        @Nullable String head,
        List<Side> sides,
        List<Related> related) {

    public PostingTrace {
        sides = List.copyOf(sides);
        related = List.copyOf(related);
    }

    /**
     * One side.
     *
     * @param owner number of the account, name of the merchant or of the drawer's outlet; empty for
     *     the ledger account as a whole
     * @param amount signed
     * @param balanceAfter of a cardholder; null on the other side
     */
    public record Side(
            String ledger,
            String owner,
            MovementKind kind,
            Money amount,
            @Nullable Money balanceAfter) {}

    /**
     * Another posting that belongs to it.
     *
     * @param later whether it came after this one
     */
    public record Related(UUID id, String kind, Money amount, Instant at, boolean later) {}
}
