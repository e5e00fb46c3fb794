package campus.onecard.server.outside;

import campus.onecard.server.hold.HoldStore;
import campus.onecard.server.ledger.Hold;
import campus.onecard.server.ledger.HoldPurpose;

import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Finishes orders whose end nobody knows: asks the outside system by id, with growing pauses, and
 * books what it says. Who ordered is told as soon as asking brought no end. From the deadline on it
 * takes them back instead; an order ends as refused only when the other side says so, and never
 * because nobody answers.
 */
public final class OrderResolver {

    private static final Logger LOG = LoggerFactory.getLogger(OrderResolver.class);
    private static final int MOST = 5_000;

    /** So many in a row without an answer, and the rest of that place waits for the next round. */
    private static final int MOST_SILENT = 3;

    private final HoldPurpose purpose;
    private final HoldStore holds;
    private final OrderBooks books;
    private final OutsideOrders outside;
    private final OrderTimes times;
    private final InstantSource clock;
    private final Map<UUID, Asked> asked = new HashMap<>();
    private final Set<UUID> told = new HashSet<>();

    public OrderResolver(
            HoldPurpose purpose,
            Jdbi jdbi,
            OrderBooks books,
            OutsideOrders outside,
            OrderTimes times,
            InstantSource clock) {
        this.purpose = purpose;
        this.holds = new HoldStore(jdbi);
        this.books = books;
        this.outside = outside;
        this.times = times;
        this.clock = clock;
    }

    /**
     * @param times how often it was asked about
     * @param again not before then
     */
    private record Asked(int times, Instant again) {}

    /**
     * Looks at all open orders once; those that are young are still in the hands of {@link
     * OrderDesk}. A server that stands by leaves them alone.
     *
     * @return how many were settled
     */
    public synchronized int run() {
        if (!books.lanes().isServing()) {
            return 0;
        }
        Instant now = clock.instant();
        List<HoldStore.Placed> open = holds.open(purpose, now.minus(times.call()), MOST);
        Set<UUID> ids = open.stream().map(p -> p.hold().id()).collect(Collectors.toSet());
        asked.keySet().retainAll(ids);
        told.retainAll(ids);
        Map<Integer, Integer> silent = new HashMap<>();
        int settled = 0;
        for (HoldStore.Placed order : open) {
            int place = order.hold().outlet();
            boolean ended = false;
            if (isDue(order.hold(), now) && silent.getOrDefault(place, 0) < MOST_SILENT) {
                boolean late = !now.isBefore(order.placed().plus(times.deadline()));
                OrderWord word = late ? outside.cancel(order.hold()) : outside.ask(order.hold());
                ended = heard(order.hold(), word);
                settled += ended ? 1 : 0;
                silent.merge(
                        place, 1, (n, one) -> word instanceof OrderWord.NoAnswer ? n + one : 0);
            }
            if (!ended) {
                tell(order.hold());
            }
        }
        return settled;
    }

    private void tell(Hold order) {
        if (!told.contains(order.id()) && books.tellUnanswered(order)) {
            told.add(order.id());
        }
    }

    private boolean isDue(Hold order, Instant now) {
        Asked before = asked.get(order.id());
        return before == null || !now.isBefore(before.again);
    }

    private boolean heard(Hold order, OrderWord word) {
        if (word instanceof OrderWord.Ended end && books.settle(order, end)) {
            asked.remove(order.id());
            return true;
        }
        Asked before = asked.getOrDefault(order.id(), new Asked(0, Instant.EPOCH));
        int count = before.times + 1;
        asked.put(order.id(), new Asked(count, clock.instant().plus(times.pauseAfter(count))));
        LOG.info("order {} is still open after {} questions: {}", order.id(), count, word);
        return false;
    }
}
