package campus.onecard.server.simulate;

import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.Command;
import campus.onecard.server.ledger.Posted;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds each booking against the oracle, as soon as it is committed. */
final class BookingInspector {

    private final Oracle oracle;
    private final Verdict verdict;
    private final Map<Long, Long> lastEntry = new HashMap<>();
    private final Map<Long, Long> lastTime = new HashMap<>();
    private int step;

    BookingInspector(Oracle oracle, Verdict verdict) {
        this.oracle = oracle;
        this.verdict = verdict;
    }

    /** A lane is about to work; what it books belongs to that step. */
    int nextStep() {
        return ++step;
    }

    /**
     * It was committed.
     *
     * @param floor before which nothing may be booked
     */
    void booked(Intent intent, Posted posted, long floor) {
        Booking booking = posted.booking();
        long at = posted.at().toEpochMilli();
        if (oracle.answers.containsKey(posted.id())) {
            verdict.violated("an id is booked once", "no second booking", booking.toString());
            return;
        }
        order(posted, floor);
        intent.booked = Optional.of(posted.content());
        List<Command<?>> candidates = intent.saying(posted.content());
        for (Command<?> command : candidates) {
            Expected expected = oracle.predict(command, booking.account(), at);
            if (Comparison.agree(expected, booking)) {
                oracle.apply(posted.id(), expected, answer(booking, at));
                return;
            }
        }
        String expected =
                candidates.isEmpty()
                        ? "something that a client asked for"
                        : Comparison.describe(
                                oracle.predict(candidates.getFirst(), booking.account(), at));
        verdict.violated(booking.kind() + " is booked", expected, Comparison.describe(booking));
    }

    private Answer answer(Booking booking, long at) {
        return new Answer(
                booking.kind().name(),
                booking.declined().map(Enum::name),
                booking.detail(),
                booking.account(),
                booking.amount().fen(),
                booking.balanceAfter().fen(),
                at,
                booking.place().outlet(),
                booking.place().terminal(),
                step);
    }

    /** Ids and times of a lane rise; nothing is booked before the floor. */
    private void order(Posted posted, long floor) {
        long lane = posted.seq() % 64;
        long at = posted.at().toEpochMilli();
        verdict.holds(
                posted.seq() > lastEntry.getOrDefault(lane, 0L),
                "ids of a lane rise",
                "more than " + lastEntry.get(lane),
                posted.seq());
        verdict.holds(
                at >= lastTime.getOrDefault(lane, 0L),
                "times of a lane rise",
                "not before " + lastTime.get(lane),
                at);
        verdict.holds(at >= floor, "nothing is booked below the floor", "from " + floor, at);
        lastEntry.put(lane, posted.entryId(posted.booking().legs().size() - 1));
        lastTime.put(lane, at);
    }
}
