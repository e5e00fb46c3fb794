package campus.onecard.server.ledger;

import java.time.Instant;
import java.util.UUID;

/**
 * A wish to change accounts or books, made by a client. The same id with the same content gets the
 * same answer for ever. A new command is a new record in its feature's package and a row in {@link
 * PostingKind}; lanes and tables stay as they are.
 *
 * @param <O> the answer
 */
public interface Command<O> {

    /** Made by the client, UUIDv7. */
    UUID id();

    /** What it is. */
    PostingKind kind();

    /** Fingerprint of everything the command says but its id. */
    ContentHash content();

    /** Decides the lane, see {@link Slots}. */
    int slot();

    /** The rows that the decision looks at. */
    Needs needs();

    /**
     * The rule. Pure: the same books and time give the same decision.
     *
     * @param books the rows of {@link #needs()} as they are now
     * @param at the time of booking
     * @throws campus.onecard.server.http.ProblemException when the command speaks of something that
     *     does not exist; nothing is stored then and the id stays free
     */
    Decision<O> decide(Books books, Instant at);

    /** The answer that was given when this command was booked. */
    O recall(Recorded recorded);
}
