package campus.onecard.domain.message;

import java.time.Instant;

/**
 * Something that the owner of an account is told.
 *
 * @param id of the transaction that it tells of, for the help desk
 * @param detail figures for the sentence, see {@link MessageKind}; may be empty
 * @param party at whom it happened: a shop, a payee, a counter; empty where that says nothing
 * @param number its place in the row of all messages, to say which were read
 * @param read whether its owner has read it
 */
public record Message(
        String id,
        MessageKind kind,
        String detail,
        Instant at,
        String party,
        long number,
        boolean read) {

    /** The same, read. */
    public Message seen() {
        return new Message(id, kind, detail, at, party, number, true);
    }
}
