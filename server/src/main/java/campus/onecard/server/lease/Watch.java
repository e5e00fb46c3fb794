package campus.onecard.server.lease;

import campus.onecard.server.http.Wordless;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Keeps the lease while this server has it, and looks for it while another one has it. A server
 * that could not renew in time drops its work by itself and looks again like any other.
 */
public final class Watch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final String self;
    private final Jdbi jdbi;
    private final Terms terms;
    private final boolean alone;
    private final Duty duty;
    private final LongSupplier nanos;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch firstDuty = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().daemon().name("lease").unstarted(this::run);
    private String address = "";
    private Consumer<Boolean> listener = _ -> {};

    /** Held in the database; the work may not have begun yet. */
    private @Nullable Tenure held;

    /** Held, with the work going on. */
    private volatile @Nullable Tenure serving;

    private volatile @Nullable Lease lastSeen;

    /**
     * @param self this process and no other
     * @param connections opens a connection for each look, so that a broken one hurts but once
     * @param alone when no other server can be on this database
     * @param nanos a clock that only goes forward, such as the system's
     */
    public Watch(
            UUID self,
            org.jdbi.v3.core.ConnectionFactory connections,
            Terms terms,
            boolean alone,
            Duty duty,
            LongSupplier nanos) {
        this.self = self.toString();
        this.jdbi = Jdbi.create(connections).installPlugin(new SqlObjectPlugin());
        this.terms = terms;
        this.alone = alone;
        this.duty = duty;
        this.nanos = nanos;
    }

    /**
     * Looks for the lease once, so that a server whose lease is free serves when this returns; goes
     * on in the background.
     *
     * @param where this server answers
     */
    public void start(String where) {
        address = where;
        look();
        thread.start();
    }

    /** Whether this server serves now; false at once when its time is over. */
    public boolean isOnDuty() {
        Tenure now = serving;
        return now != null && now.holds();
    }

    /**
     * Waits until this server has served for the first time.
     *
     * @return false when another one kept the lease for that long
     */
    public boolean awaitDuty(Duration patience) throws InterruptedException {
        return firstDuty.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Where the server answers that has the lease; empty when nobody is known to have it. */
    public String servingAddress() {
        Lease seen = lastSeen;
        return seen == null ? "" : seen.address();
    }

    /**
     * Tells now and after each change whether this server serves.
     *
     * @param heard must not wait for anything
     */
    public synchronized void onChange(Consumer<Boolean> heard) {
        listener = heard;
        heard.accept(isOnDuty());
    }

    private void run() {
        try {
            Duration pause = terms.renew();
            while (!stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                look();
                pause = isOnDuty() ? terms.renew() : terms.apply();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void look() {
        Tenure mine = held;
        try {
            if (mine == null) {
                apply();
            } else if (!keep(mine)) {
                drop(mine, "another server has the lease");
            }
        } catch (SQLException | RuntimeException e) {
            LOG.warn("no word on the lease", new Wordless(e));
        }
        mine = held;
        if (mine != null && !mine.holds()) {
            drop(mine, "it could not be renewed in time");
        } else if (mine != null && !duty.isSound()) {
            drop(mine, "the lanes were taken away");
        }
    }

    private void apply() throws SQLException {
        long asked = nanos.getAsLong();
        Lease now =
                jdbi.withExtension(
                        LeaseDao.class,
                        row -> {
                            row.take(self, address, terms.lasts().toMillis(), alone);
                            return row.read();
                        });
        lastSeen = now;
        if (now.holder().equals(self)) {
            begin(new Tenure(now.epoch(), terms.trusted(), nanos, asked));
        }
    }

    private void begin(Tenure mine) throws SQLException {
        try {
            duty.begin(mine);
        } catch (SQLException | RuntimeException e) {
            duty.rest();
            release(mine);
            throw e;
        }
        held = mine;
        serving = mine;
        LOG.info("On duty with epoch {}", mine.epoch());
        firstDuty.countDown();
        listener.accept(true);
    }

    private boolean keep(Tenure mine) {
        long asked = nanos.getAsLong();
        boolean kept =
                jdbi.withExtension(LeaseDao.class, row -> row.renew(self, mine.epoch()) == 1);
        if (kept) {
            mine.renewed(asked);
        }
        return kept;
    }

    private void drop(Tenure mine, String why) {
        LOG.error("Off duty: {}", why);
        held = null;
        serving = null;
        duty.rest();
        listener.accept(false);
        release(mine);
    }

    private void release(Tenure mine) {
        try {
            jdbi.useExtension(LeaseDao.class, row -> row.release(self, mine.epoch()));
        } catch (RuntimeException e) {
            LOG.warn("the lease is not given back but runs out", new Wordless(e));
        }
    }

    /** Ends the work in order, then gives the lease back, so that another takes over at once. */
    @Override
    public void close() {
        stopping.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        finish();
    }

    private synchronized void finish() {
        duty.finish();
        Tenure mine = held;
        held = null;
        serving = null;
        if (mine != null) {
            release(mine);
        }
    }
}
