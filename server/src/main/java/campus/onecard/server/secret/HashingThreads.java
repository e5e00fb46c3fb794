package campus.onecard.server.secret;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.server.http.ProblemException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The few threads on which passwords are hashed, because each hash takes 46 MiB. Callers wait; when
 * too many wait already, the next is told that the server is busy.
 */
public final class HashingThreads implements AutoCloseable {

    private static final int WAITING = 128;

    private final ThreadPoolExecutor threads;
    private final AtomicLong given = new AtomicLong();

    /**
     * @param count how many hash at the same time
     */
    public HashingThreads(int count) {
        this.threads =
                new ThreadPoolExecutor(
                        count,
                        count,
                        0,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(WAITING),
                        Thread.ofPlatform().daemon().name("hashing-", 0).factory());
    }

    /** How many works they were given so far, for those who watch the load. */
    public long given() {
        return given.get();
    }

    int count() {
        return threads.getCorePoolSize();
    }

    <T> T call(Callable<T> work) {
        return callAll(List.of(work)).getFirst();
    }

    /** Runs all, waits for all, keeps their order. */
    <T> List<T> callAll(List<Callable<T>> works) {
        List<Future<T>> running = new ArrayList<>(works.size());
        try {
            for (Callable<T> work : works) {
                running.add(threads.submit(work));
                given.incrementAndGet();
            }
            List<T> done = new ArrayList<>(works.size());
            for (Future<T> future : running) {
                done.add(future.get());
            }
            return done;
        } catch (RejectedExecutionException e) {
            running.forEach(f -> f.cancel(false));
            throw new ProblemException(ErrorCode.BUSY, "Try again in a few seconds.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(ErrorCode.BUSY, "The server is stopping.");
        } catch (ExecutionException e) {
            throw new IllegalStateException("hashing failed", e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
