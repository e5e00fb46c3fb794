package campus.onecard.server.simulate;

import campus.onecard.server.ledger.Command;
import campus.onecard.server.ledger.LaneStore;
import campus.onecard.server.ledger.Mandate;
import campus.onecard.server.ledger.SteppedLane;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;

/** One server process: its lanes and what waits in them. Its memory goes when it is closed. */
final class SimulatedServer implements AutoCloseable {

    private final InstantSource clock;
    private final List<SteppedLane> lanes = new ArrayList<>();
    private final List<Deque<Sent>> waiting = new ArrayList<>();

    private SimulatedServer(InstantSource clock) {
        this.clock = clock;
    }

    /** Takes the lanes over from whoever had them. */
    static SimulatedServer start(
            LaneStore.Source stores,
            Mandate mandate,
            int lanes,
            InstantSource clock,
            BooleanSupplier rest)
            throws SQLException {
        SimulatedServer server = new SimulatedServer(clock);
        for (int i = 0; i < lanes; i++) {
            server.lanes.add(SteppedLane.open(stores, i, mandate, rest));
            server.waiting.add(new ArrayDeque<>());
        }
        return server;
    }

    void take(Intent intent, Command<?> command, Command<?> crafted) {
        int lane = crafted.slot() % lanes.size();
        intent.inFlight++;
        waiting.get(lane)
                .add(new Sent(intent, command, lanes.get(lane).take(crafted, clock.instant())));
    }

    int lanes() {
        return lanes.size();
    }

    int waiting(int lane) {
        return waiting.get(lane).size();
    }

    /** In all lanes. */
    int waiting() {
        return waiting.stream().mapToInt(Deque::size).sum();
    }

    /** Lets a lane book a batch of at most so many. */
    void step(int lane, int most) throws InterruptedException {
        lanes.get(lane).step(most);
    }

    /** The messages of the batch that a lane has just worked at. */
    List<Sent> worked(int lane) {
        List<Sent> done = new ArrayList<>();
        Deque<Sent> queue = waiting.get(lane);
        for (int left = queue.size() - lanes.get(lane).waiting(); left > 0; left--) {
            Sent sent = queue.remove();
            sent.intent().inFlight--;
            done.add(sent);
        }
        return done;
    }

    boolean isFenced() {
        return lanes.stream().allMatch(SteppedLane::isFenced);
    }

    /** What waits is never answered. */
    @Override
    public void close() {
        lanes.forEach(SteppedLane::close);
        waiting.forEach(
                queue -> {
                    queue.forEach(sent -> sent.intent().inFlight--);
                    queue.clear();
                });
    }
}
