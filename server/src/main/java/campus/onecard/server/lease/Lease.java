package campus.onecard.server.lease;

/**
 * The lease as it stands in the database.
 *
 * @param holder one server process; empty when it is free
 * @param address where that one answers, for people
 * @param epoch raised by each taker
 * @param renewedAt epoch milliseconds, UTC, by the database's clock
 */
public record Lease(String holder, String address, long epoch, long renewedAt) {}
