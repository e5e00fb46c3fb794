package campus.onecard.domain.message;

import java.time.Instant;

/**
 * Something that the owner of an account is told.
 *
 * @param id of the transaction that it tells of, for the help desk
 * @param detail figures for the sentence, see {@link MessageKind}; may be empty
 */
public record Message(String id, MessageKind kind, String detail, Instant at) {}
