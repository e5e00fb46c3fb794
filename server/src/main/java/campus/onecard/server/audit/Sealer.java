package campus.onecard.server.audit;

import static org.jdbi.v3.core.transaction.TransactionIsolationLevel.READ_COMMITTED;

import campus.onecard.server.ledger.EntryIds;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Seals the books, a bounded span at a time. Two servers may do so on one database: of two seals
 * with one number only the first gets in.
 */
public final class Sealer {

    /** Postings under one seal; with their entries some ten thousand rows. */
    public static final int SPAN = 4_000;

    private static final int TOGETHER = 16;

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);

    private final Jdbi jdbi;
    private final InstantSource clock;
    private final int span;

    /**
     * @param jdbi opens connections of its own
     * @param span the most postings under one seal
     */
    public Sealer(Jdbi jdbi, InstantSource clock, int span) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.span = span;
    }

    /**
     * Makes everything before that time final: once this returns, no lane books anything before it.
     * Waits for the batches that the lanes just write. A lane locks its lease before all else, and
     * here only leases are locked, so nobody waits in a circle.
     */
    public void raiseFloor(Instant cut) {
        jdbi.useHandle(
                h ->
                        h.execute(
                                "UPDATE lane_lease SET floor = ? WHERE floor < ?",
                                cut.toEpochMilli(),
                                cut.toEpochMilli()));
    }

    /** Whether anything was booked since the last seal. */
    public boolean hasWork() {
        return jdbi.withHandle(
                h -> {
                    long sealed = last(h).to();
                    return h.select("SELECT COALESCE(MAX(seq), 0) FROM posting")
                                    .mapTo(Long.class)
                                    .one()
                            >= sealed;
                });
    }

    /**
     * Seals one span of what was booked before that time, which the floor has reached.
     *
     * @return false when everything before it is sealed
     */
    public boolean sealSome(Instant cut) {
        return jdbi.withHandle(h -> sealOne(h, EntryIds.firstAt(cut)));
    }

    /** Seals all of it; the last seal ends exactly there. */
    public void sealAll(Instant cut) {
        jdbi.useHandle(
                h -> {
                    boolean more = true;
                    while (more) {
                        more = h.inTransaction(READ_COMMITTED, t -> sealSeveral(t, cut));
                    }
                });
    }

    /** Under one commit: the disk is not waited for at each seal. */
    private boolean sealSeveral(Handle handle, Instant cut) {
        for (int i = 0; i < TOGETHER; i++) {
            if (!sealOne(handle, EntryIds.firstAt(cut))) {
                return false;
            }
        }
        return true;
    }

    private boolean sealOne(Handle handle, long cut) {
        Seal before = last(handle);
        if (before.to() >= cut) {
            return false;
        }
        long to = end(handle, before.to(), cut);
        Chain chain = new Chain(before);
        BookLines.postings(handle, before.to(), to, chain::posting);
        BookLines.entries(handle, before.to(), to, chain::entry);
        Seal seal = chain.sealed(to, clock.instant());
        try {
            handle.attach(Seals.class).add(seal);
        } catch (UnableToExecuteStatementException e) {
            if (!(e.getCause() instanceof SQLIntegrityConstraintViolationException)) {
                throw e;
            }
            LOG.info("Seal {} was made by another server", seal.number());
        }
        return true;
    }

    private static Seal last(Handle handle) {
        return handle.attach(Seals.class).last().orElse(Seal.NONE);
    }

    private long end(Handle handle, long from, long cut) {
        return handle.select(
                        "SELECT seq FROM posting WHERE seq >= ? AND seq < ? ORDER BY seq LIMIT 1"
                                + " OFFSET ?",
                        from,
                        cut,
                        span)
                .mapTo(Long.class)
                .findOne()
                .orElse(cut);
    }
}
