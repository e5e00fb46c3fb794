package campus.onecard.server.outside;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.server.hold.HoldStore;
import campus.onecard.server.hold.TellUnanswered;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.ledger.Answers;
import campus.onecard.server.ledger.Hold;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.PostingLanes;
import campus.onecard.server.ledger.Recorded;

import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** Orders of one kind in our books: their holds, and how they were settled. */
public final class OrderBooks {

    private static final Logger LOG = LoggerFactory.getLogger(OrderBooks.class);

    private final PostingLanes lanes;
    private final HoldStore holds;
    private final Answers answers;
    private final Settlement settlement;

    public OrderBooks(Jdbi jdbi, PostingLanes lanes, Settlement settlement) {
        this.lanes = lanes;
        this.holds = new HoldStore(jdbi);
        this.answers = new Answers(jdbi);
        this.settlement = settlement;
    }

    PostingLanes lanes() {
        return lanes;
    }

    /** The order's hold, when it was placed. */
    public Optional<Hold> hold(UUID order) {
        return holds.find(order);
    }

    boolean isKnown(UUID order) {
        return answers.find(order).isPresent();
    }

    /** What was booked when the order was carried out; empty when the staff settled it. */
    public Optional<Recorded> done(UUID order) {
        return answers.find(idOf(order, true));
    }

    /** What was booked when the order was refused, the reason is its detail; empty as before. */
    public Optional<Recorded> refused(UUID order) {
        return answers.find(idOf(order, false));
    }

    /**
     * Books the end of an order; the first end counts, however often it is told.
     *
     * @return whether it is settled now; false when the lanes could not, so try again
     */
    public boolean settle(Hold order, OrderWord.Ended end) {
        boolean done = end instanceof OrderWord.Done;
        try {
            Outcome outcome = lanes.post(settlement.of(idOf(order.id(), done), order, end));
            if (outcome instanceof Outcome.Declined(var reason, _)) {
                // It ended the other way before: somebody contradicts himself.
                LOG.error("order {} ended as {} already: {}", order.id(), !done, reason);
            } else {
                LOG.info("order {} settled: {}", order.id(), end);
            }
            return true;
        } catch (ProblemException problem) {
            if (problem.code() == ErrorCode.ID_REUSED || problem.code() == ErrorCode.INTERNAL) {
                LOG.error("order {} cannot be settled: {}", order.id(), problem.code());
            }
            return false;
        }
    }

    /**
     * Tells the owner that nobody knows yet what became of an order; once, however often it is
     * said.
     *
     * @return false when the lanes could not, so try again
     */
    boolean tellUnanswered(Hold order) {
        try {
            if (lanes.post(TellUnanswered.of(order)) instanceof Outcome.Approved) {
                LOG.info("the owner of order {} knows that it is still open", order.id());
            }
            return true;
        } catch (ProblemException problem) {
            LOG.warn("order {} is open and nobody was told: {}", order.id(), problem.code());
            return false;
        }
    }

    private static UUID idOf(UUID order, boolean done) {
        String name = (done ? "done " : "refused ") + order;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII));
    }
}
