package campus.onecard.server.bench;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.payment.CardPayment;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;

/**
 * Callers in this process, each a virtual thread. In the closed loop each pays again as soon as it
 * has its answer; in the open loop payments begin at a fixed rate, whatever has been answered, and
 * their time counts from when they should have begun.
 */
final class CallerLoad implements Load {

    private static final long SECOND = 1_000_000_000L;

    private final Payer payer;
    private final int callers;
    private final int rate;
    private final LongFunction<Draw> draws;

    /**
     * @param rate payments a second; 0 for the closed loop
     * @param draws makes a draw from a seed
     */
    CallerLoad(Payer payer, int callers, int rate, LongFunction<Draw> draws) {
        this.payer = payer;
        this.callers = callers;
        this.rate = rate;
        this.draws = draws;
    }

    @Override
    public Tally run(Duration length, long seed) throws Exception {
        Tally tally = new Tally();
        into(tally, length, seed);
        return tally;
    }

    /** The same, counted into a tally that goes on. */
    void into(Tally tally, Duration length, long seed) throws Exception {
        List<Future<?>> work = new ArrayList<>();
        long end = System.nanoTime() + length.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            if (rate > 0) {
                pace(threads, work, tally, draws.apply(seed), end);
            } else {
                for (int i = 0; i < callers; i++) {
                    Draw draw = draws.apply(seed * 10_000 + i);
                    work.add(threads.submit(() -> payUntil(end, draw, tally)));
                }
            }
        }
        for (Future<?> one : work) {
            one.get();
        }
    }

    private Void payUntil(long end, Draw draw, Tally tally) throws Exception {
        for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
            pay(draw.next(), now, tally);
        }
        return null;
    }

    private void pace(
            ExecutorService threads, List<Future<?>> work, Tally tally, Draw draw, long end) {
        long start = System.nanoTime();
        for (long i = 0; ; i++) {
            long due = start + i * SECOND / rate;
            if (due >= end) {
                return;
            }
            for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
                LockSupport.parkNanos(early);
            }
            CardPayment payment = draw.next();
            work.add(threads.submit(() -> pay(payment, due, tally)));
        }
    }

    private Void pay(CardPayment payment, long since, Tally tally) throws Exception {
        try {
            payer.pay(payment);
            tally.answered(System.nanoTime() - since);
        } catch (ProblemException e) {
            if (e.code() != ErrorCode.BUSY) {
                throw e;
            }
            tally.refused();
        }
        return null;
    }

    @Override
    public void close() throws SQLException {
        payer.close();
    }
}
