package campus.onecard.server.ledger;

import campus.onecard.domain.api.ErrorCode;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

import java.sql.SQLException;
import java.util.List;

/**
 * Books batches and deals with what a database does to them: rolls back, tries again, opens a new
 * connection, finds the one command that spoils the others.
 */
final class LaneClerk {

    private static final Logger LOG = LoggerFactory.getLogger(LaneClerk.class);
    private static final int MOST_ATTEMPTS = 20;

    private final LaneStore.Source stores;
    private final LaneMemory memory;
    private final Rest rest;
    private volatile boolean fenced;
    private @Nullable LaneStore store;

    /** Waits until trying to connect again makes sense. */
    @FunctionalInterface
    interface Rest {
        /**
         * @return false when there is no point in trying again
         */
        boolean beforeConnecting() throws InterruptedException;
    }

    /**
     * @param store already open; the clerk owns it from now on
     */
    LaneClerk(LaneStore.Source stores, LaneStore store, LaneMemory memory, Rest rest) {
        this.stores = stores;
        this.store = store;
        this.memory = memory;
        this.rest = rest;
    }

    /** Whether another server has taken over, so that nothing can be booked here any more. */
    boolean isFenced() {
        return fenced;
    }

    /** Ends when each command is answered, or cannot be answered any more. */
    void book(List<Waiting<?>> commands) throws InterruptedException {
        book(commands, false);
    }

    /**
     * @param suspected some command among them is known to be bad, so a fresh look will not help
     */
    private void book(List<Waiting<?>> commands, boolean suspected) throws InterruptedException {
        boolean suspect = suspected;
        int attempts = 0;
        while (!fenced && attempts < MOST_ATTEMPTS) {
            try {
                LaneBatch.run(commands, connected(), memory);
                return;
            } catch (LaneBatch.Fenced e) {
                fenced = true;
                LOG.error("Lane {} stops: {}", memory.lane(), e.getMessage());
                drop();
            } catch (SQLException e) {
                SqlFault fault = SqlFault.of(e);
                log(fault, e);
                if (fault == SqlFault.DATA && suspect) {
                    rollBack();
                    split(commands, e);
                    return;
                }
                suspect |= fault == SqlFault.DATA;
                attempts += mend(fault);
            } catch (RuntimeException e) {
                drop();
                split(commands, e);
                return;
            }
        }
        commands.forEach(Waiting::unknown);
    }

    /**
     * Makes the next attempt possible.
     *
     * @return what the failed one counts: waiting for the database counts nothing, unless the lane
     *     is to stop
     */
    private int mend(SqlFault fault) throws InterruptedException {
        if (fault != SqlFault.LOST) {
            rollBack();
            return 1;
        }
        drop();
        return rest.beforeConnecting() ? 0 : MOST_ATTEMPTS;
    }

    /** One bad command must not hurt the others: halves, down to the one that fails alone. */
    private void split(List<Waiting<?>> commands, Exception fault) throws InterruptedException {
        if (commands.size() == 1) {
            Waiting<?> alone = commands.getFirst();
            LOG.error("{} cannot be booked: {}", LaneBatch.name(alone), fault.getClass());
            alone.fail(ErrorCode.INTERNAL, "Nothing was booked.");
            return;
        }
        int middle = commands.size() / 2;
        book(commands.subList(0, middle), true);
        book(commands.subList(middle, commands.size()), true);
    }

    private void log(SqlFault fault, SQLException e) {
        Level level = fault == SqlFault.LOST ? Level.WARN : Level.INFO;
        LOG.atLevel(level).log("Lane {} met {} (error {})", memory.lane(), fault, e.getErrorCode());
    }

    private LaneStore connected() throws SQLException {
        LaneStore open = store;
        if (open == null) {
            open = stores.open();
            store = open;
        }
        return open;
    }

    private void rollBack() {
        LaneStore open = store;
        if (open != null) {
            try {
                open.rollback();
            } catch (SQLException e) {
                drop();
            }
        }
    }

    /** Lets the connection go; the next batch opens another. */
    void drop() {
        LaneStore open = store;
        store = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException e) {
                LOG.debug("The connection was gone already");
            }
        }
    }
}
