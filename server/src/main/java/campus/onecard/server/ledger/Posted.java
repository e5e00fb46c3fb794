package campus.onecard.server.ledger;

import java.time.Instant;
import java.util.UUID;

/** A booking on its way to the tables. */
record Posted(UUID id, ContentHash content, Booking booking, Instant at) {}
