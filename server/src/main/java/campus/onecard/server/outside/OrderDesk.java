package campus.onecard.server.outside;

import campus.onecard.server.ledger.AccountCommand;
import campus.onecard.server.ledger.Hold;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.PostingLanes;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Places orders: the hold first, then the call, then the settlement; each step can be the last one
 * before a crash, and {@link OrderResolver} finishes. An order keeps its id, however often the
 * client sends it.
 */
public final class OrderDesk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OrderDesk.class);

    private final OrderBooks books;
    private final OrderTimes times;
    private final InstantSource clock;
    private final ConcurrentHashMap<UUID, CompletableFuture<Void>> running =
            new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    public OrderDesk(OrderBooks books, OrderTimes times, InstantSource clock) {
        this.books = books;
        this.times = times;
        this.clock = clock;
    }

    /**
     * Books an order, sends it and waits a short while for the end of it. What became of it then is
     * in the books: its hold is pending while nobody knows.
     *
     * @param order places a hold under its own id
     * @param send sends it; blocks, throws nothing; not called when the order is declined, has
     *     ended, or is too old to be carried out now
     * @return the books' answer to the order itself
     * @throws campus.onecard.server.http.ProblemException as {@link PostingLanes#post}
     */
    public Outcome place(AccountCommand order, Function<Hold, OrderWord> send) {
        CompletableFuture<Void> mine = new CompletableFuture<>();
        CompletableFuture<Void> first = running.putIfAbsent(order.id(), mine);
        if (first != null) {
            Outcome outcome = books.lanes().post(order);
            await(first);
            return outcome;
        }
        boolean handed = false;
        try {
            boolean fresh = !books.isKnown(order.id());
            Outcome outcome = books.lanes().post(order);
            if (outcome instanceof Outcome.Approved(_, var at)) {
                threads.execute(() -> finish(order.id(), at, fresh, send, mine));
                handed = true;
                await(mine);
            }
            return outcome;
        } finally {
            if (!handed) {
                end(order.id(), mine);
            }
        }
    }

    private void finish(
            UUID id,
            Instant placed,
            boolean fresh,
            Function<Hold, OrderWord> send,
            CompletableFuture<Void> mine) {
        try {
            boolean young = clock.instant().isBefore(placed.plus(times.deadline()));
            books.hold(id)
                    .filter(hold -> hold.isPending() && young)
                    .ifPresent(hold -> settle(hold, fresh, send.apply(hold)));
        } finally {
            end(id, mine);
        }
    }

    /**
     * @param fresh whether no call for it was made before, so that a call that did nothing means
     *     that nothing was done
     */
    private void settle(Hold hold, boolean fresh, OrderWord word) {
        switch (word) {
            case OrderWord.Ended end -> books.settle(hold, end);
            case OrderWord.NoAnswer(boolean nothing, String why) when nothing && fresh -> {
                LOG.warn("order {} never left: {}", hold.id(), why);
                books.settle(hold, new OrderWord.Refused(OrderWord.Refused.NOT_REACHED));
            }
            case OrderWord.NoAnswer(_, String why) ->
                    LOG.warn("order {} has no answer: {}", hold.id(), why);
            case OrderWord.Working _, OrderWord.Unheard _ ->
                    LOG.info("order {} is not decided yet", hold.id());
        }
    }

    private void end(UUID id, CompletableFuture<Void> mine) {
        running.remove(id, mine);
        mine.complete(null);
    }

    private void await(CompletableFuture<Void> end) {
        Duration patience = times.shown();
        try {
            end.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.info("an order takes longer than {}", patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException("an order's end is never a failure", e);
        }
    }

    /** Waits for what is under way. */
    @Override
    public void close() {
        threads.close();
    }
}
