package campus.onecard.server.lifecycle;

import campus.onecard.server.ledger.AccountCommand;
import campus.onecard.server.ledger.Books;
import campus.onecard.server.ledger.ContentHash;
import campus.onecard.server.ledger.Decision;
import campus.onecard.server.ledger.Needs;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingKind;

import java.time.Instant;
import java.util.UUID;

/**
 * Holds an account still 冻结: nothing more can be spent or paid in, but what was spent wrongly can
 * still come back. A closed account cannot be frozen.
 *
 * @param order who and why; the owner is told why
 */
public record Freeze(UUID id, long accountId, Place place, StaffOrder order)
        implements AccountCommand {

    @Override
    public PostingKind kind() {
        return PostingKind.FREEZE;
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(kind(), accountId, place, order);
    }

    @Override
    public Needs needs() {
        return Needs.of(accountId, place);
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        return StatusSwitch.FREEZE.decide(books, accountId, place, order, at);
    }
}
