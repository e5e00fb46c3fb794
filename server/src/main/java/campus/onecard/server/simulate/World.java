package campus.onecard.server.simulate;

import campus.onecard.server.ledger.Command;
import campus.onecard.server.ledger.LaneStore;
import campus.onecard.server.ledger.Mandate;
import campus.onecard.server.ledger.Posted;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The servers of the simulation and what happens to them. */
final class World implements AutoCloseable {

    private final StoredBooks books;
    private final Parts parts;
    private final SimulatedTime time;
    private final Faults faults;
    private final Verdict verdict;
    private final Trace trace;
    private final BookingInspector bookings;
    private final AnswerInspector answers;
    private final List<Posted> committed = new ArrayList<>();
    private SimulatedServer server;
    private Optional<SimulatedServer> overtaken = Optional.empty();
    private long epoch;
    private long floor;
    private boolean stray;

    /**
     * What the lanes are given; a test may hand in bad ones, to see that they are found.
     *
     * @param commands makes of a client's words what a lane decides
     * @param stores makes of a store what a lane works on
     */
    record Parts(UnaryOperator<Command<?>> commands, UnaryOperator<LaneStore.Source> stores) {

        static final Parts GOOD = new Parts(UnaryOperator.identity(), UnaryOperator.identity());
    }

    World(StoredBooks books, Parts parts, Scene scene) throws SQLException {
        this.books = books;
        this.parts = parts;
        this.time = scene.time();
        this.faults = scene.faults();
        this.verdict = scene.verdict();
        this.trace = scene.trace();
        this.bookings = new BookingInspector(scene.oracle(), verdict);
        this.answers = new AnswerInspector(scene.oracle(), verdict, faults);
        this.server = start(2);
    }

    /** A new process that takes the lanes over. */
    private SimulatedServer start(int lanes) throws SQLException {
        trace.note(() -> "a server starts with " + lanes + " lanes");
        LaneStore.Source real = parts.stores().apply(books.stores());
        try (LaneStore store = real.open()) {
            epoch = store.takeLanes(time.instant());
        }
        long mine = epoch;
        LaneStore.Source faulty = FaultyStore.around(real, faults, list -> hear(mine, list));
        faults.pause(true);
        SimulatedServer fresh =
                SimulatedServer.start(faulty, Mandate.untilFenced(mine), lanes, time, () -> true);
        faults.pause(false);
        return fresh;
    }

    private void hear(long by, List<Posted> list) {
        verdict.holds(
                by == epoch || list.isEmpty(),
                "who was overtaken books nothing",
                "epoch " + epoch,
                by);
        committed.addAll(list);
    }

    /** A message arrives at the server that its sender takes for the right one. */
    void take(Intent intent, Command<?> command) {
        SimulatedServer believed = stray ? overtaken.orElse(server) : server;
        trace.note(
                () -> (believed == server ? "to the server: " : "to the old server: ") + command);
        believed.take(intent, command, parts.commands().apply(command));
    }

    /** What may happen at any time: faults, restarts, another server, the end of a day. */
    void happen(Chance chance) throws SQLException {
        if (time.pass(chance)) {
            faults.count();
        }
        if (chance.oneIn(60)) {
            faults.plan(chance);
        }
        if (chance.oneIn(2000)) {
            restart(chance);
        }
        if (chance.oneIn(3000)) {
            overtake(chance);
        }
        if (chance.oneIn(1500)) {
            floor = Math.max(floor, time.millis() + chance.between(-5_000, 30_000));
            trace.note(() -> "nothing more before " + Instant.ofEpochMilli(floor));
            books.raiseFloor(Instant.ofEpochMilli(floor));
        }
        stray = chance.oneIn(8);
        if (overtaken.isPresent() && chance.oneIn(100)) {
            overtaken.get().close();
            overtaken = Optional.empty();
        }
    }

    private void restart(Chance chance) throws SQLException {
        faults.count();
        server.close();
        server = start(1 + chance.below(3));
    }

    private void overtake(Chance chance) throws SQLException {
        faults.count();
        overtaken.ifPresent(SimulatedServer::close);
        overtaken = Optional.of(server);
        server = start(1 + chance.below(3));
    }

    /** The lanes book what waits, in batches of any size. */
    void work(Chance chance, Clients clients) throws SQLException, InterruptedException {
        for (int lane = 0; lane < server.lanes(); lane++) {
            work(server, lane, chance, clients);
        }
        if (overtaken.isPresent()) {
            for (int lane = 0; lane < overtaken.get().lanes(); lane++) {
                work(overtaken.get(), lane, chance, clients);
            }
        }
    }

    private void work(SimulatedServer at, int lane, Chance chance, Clients clients)
            throws SQLException, InterruptedException {
        if (at.waiting(lane) == 0) {
            return;
        }
        int step = bookings.nextStep();
        boolean cut = false;
        try {
            at.step(lane, chance.oneIn(4) ? 1 + chance.below(4) : 64);
        } catch (PowerCut e) {
            cut = true;
        }
        for (Posted posted : committed) {
            trace.note(
                    () -> "booked: " + posted.id() + " " + Comparison.describe(posted.booking()));
            clients.by(posted.id())
                    .ifPresentOrElse(
                            intent -> bookings.booked(intent, posted, floor),
                            () ->
                                    verdict.violated(
                                            "only what was sent is booked",
                                            "an id that a client made",
                                            posted.id().toString()));
        }
        committed.clear();
        for (Sent sent : at.worked(lane)) {
            hear(sent, step, chance, clients);
        }
        if (cut) {
            restart(chance);
        }
    }

    /** The answer is checked in any case; whether the client hears it is another thing. */
    private void hear(Sent sent, int step, Chance chance, Clients clients) {
        trace.note(() -> "answer to " + sent.intent().id + ": " + sent.answer());
        if (sent.answer().isDone() && answers.answered(sent, step, time.millis())) {
            if (chance.oneIn(50)) {
                faults.count();
            } else {
                clients.heard(sent.intent());
            }
        }
    }

    /** Only the server that has the lanes is spoken to from now on. */
    void calm() {
        stray = false;
        overtaken.ifPresent(SimulatedServer::close);
        overtaken = Optional.empty();
    }

    /** How many commands wait. */
    int waiting() {
        return server.waiting();
    }

    boolean isIdle() {
        return waiting() == 0;
    }

    @Override
    public void close() throws SQLException {
        server.close();
        overtaken.ifPresent(SimulatedServer::close);
        books.close();
    }
}
