package campus.onecard.server.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import campus.onecard.domain.money.Money;
import campus.onecard.server.cash.TopUp;
import campus.onecard.server.ledger.LaneStore;
import campus.onecard.server.ledger.Mandate;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.SteppedLane;
import campus.onecard.server.lifecycle.OpenOutcome;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.UUID;

/** A commit was done, and its answer got lost: the lane must learn what it did itself. */
class LostCommitTest {

    private static final Instant NOON = Instant.parse("2026-09-01T04:00:00Z");

    private final Faults faults = new Faults(Trace.NONE);
    private final MemoryBooks books = new MemoryBooks(SimulatedCampus.OUTLETS);
    private final LaneStore.Source stores = FaultyStore.around(books.stores(), faults, _ -> {});

    private SteppedLane lane() throws Exception {
        return SteppedLane.open(stores, 0, Mandate.untilFenced(0), () -> true);
    }

    private static OpenOutcome open(SteppedLane lane, int who) throws Exception {
        var answer = lane.take(Newcomers.opening(new UUID(who, 1), who), NOON);
        lane.step(1);
        return answer.join();
    }

    @Test
    void the_next_account_gets_an_id_of_its_own() throws Exception {
        try (SteppedLane lane = lane()) {
            faults.plan(Fault.Moment.COMMIT, Fault.COMMIT_UNHEARD);
            for (int who = 0; who < 200; who++) {
                assertInstanceOf(OpenOutcome.Opened.class, open(lane, who));
            }
        }
        assertEquals(200, books.accounts.size());
    }

    @Test
    void the_books_do_not_go_back_in_time() throws Exception {
        try (SteppedLane lane = lane()) {
            OpenOutcome.Opened opened = assertInstanceOf(OpenOutcome.Opened.class, open(lane, 1));
            faults.plan(Fault.Moment.COMMIT, Fault.COMMIT_UNHEARD);
            assertEquals(NOON.plusSeconds(9), topUp(lane, opened, 1, NOON.plusSeconds(9)));
            assertEquals(NOON.plusSeconds(9), topUp(lane, opened, 2, NOON.plusSeconds(3)));
        }
    }

    private static Instant topUp(SteppedLane lane, OpenOutcome.Opened opened, int n, Instant now)
            throws Exception {
        Place desk = new Place(20, "D1", 0);
        var answer =
                lane.take(
                        new TopUp(new UUID(n, 2), opened.accountId(), desk, Money.ofYuan(1)), now);
        lane.step(1);
        return assertInstanceOf(Outcome.Approved.class, answer.join()).at();
    }
}
