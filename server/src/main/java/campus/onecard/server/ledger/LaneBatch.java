package campus.onecard.server.ledger;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.http.Wordless;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Some commands decided in order of arrival and booked in one transaction. */
final class LaneBatch {

    private static final Logger LOG = LoggerFactory.getLogger(LaneBatch.class);

    private final List<Waiting<?>> commands;
    private final Map<UUID, Recorded> known;
    private final BatchBooks books;
    private final EntryIds entryIds;
    private final List<Posted> posted = new ArrayList<>();
    private final List<Runnable> answers = new ArrayList<>();
    private Instant now;

    private LaneBatch(
            List<Waiting<?>> commands, Found found, LaneMemory memory, Instant notBefore) {
        this.commands = commands;
        this.known = new HashMap<>(found.known());
        this.books = new BatchBooks(found, memory.turn());
        this.entryIds = memory.entryIds();
        this.now = notBefore;
    }

    /** Another server holds the lanes now, or may hold them any moment. */
    static final class Fenced extends Exception {

        private static final long serialVersionUID = 1L;

        Fenced() {
            super("another server may post now");
        }
    }

    /**
     * Runs them all: locks, decides, writes, commits, answers. Nobody is answered unless the commit
     * returned.
     *
     * @throws Fenced when another server posts now, or may
     */
    static void run(List<Waiting<?>> commands, LaneStore store, LaneMemory memory)
            throws SQLException, Fenced {
        Found found = store.find(memory.lane(), Wanted.by(commands));
        LaneStore.Lease lease = found.lease();
        Mandate mandate = memory.mandate();
        if (lease.epoch() != mandate.epoch()) {
            throw new Fenced();
        }
        if (memory.isInDoubt()) {
            memory.catchUp(store.marks());
        }
        Instant last = memory.lastBooked();
        Instant notBefore = lease.floor().isAfter(last) ? lease.floor() : last;
        LaneBatch batch = new LaneBatch(commands, found, memory, notBefore);
        batch.decideAll();
        if (!batch.posted.isEmpty()) {
            store.write(batch.books.written(batch.posted));
        }
        if (!mandate.holds()) {
            throw new Fenced();
        }
        memory.committing();
        store.commit();
        memory.advance(batch.books.turn(), batch.now);
        batch.answers.forEach(Runnable::run);
    }

    private void decideAll() {
        for (Waiting<?> waiting : commands) {
            decide(waiting);
        }
    }

    private <O> void decide(Waiting<O> waiting) {
        try {
            O outcome = answerTo(waiting);
            answers.add(() -> waiting.answer().complete(outcome));
        } catch (ProblemException problem) {
            answers.add(() -> waiting.answer().completeExceptionally(problem));
        } catch (RuntimeException bug) {
            LOG.error("{} was refused by its own rule", name(waiting), new Wordless(bug));
            answers.add(() -> waiting.fail(ErrorCode.INTERNAL, "Nothing was booked."));
        }
    }

    private <O> O answerTo(Waiting<O> waiting) {
        Command<O> command = waiting.command();
        Recorded before = known.get(command.id());
        if (before != null) {
            if (!before.content().equals(waiting.content())) {
                throw new ProblemException(
                        ErrorCode.ID_REUSED,
                        "This id was used for something else. Make a new id for a new wish.");
            }
            return command.recall(before);
        }
        Instant at = waiting.arrived().isAfter(now) ? waiting.arrived() : now;
        Decision<O> decision = command.decide(books, at);
        decision.booking().ifPresent(booking -> book(waiting, booking, at));
        return decision.outcome();
    }

    private void book(Waiting<?> waiting, Booking booking, Instant at) {
        Invariant.check(booking, books);
        now = at;
        UUID id = waiting.command().id();
        long seq = entryIds.take(1 + booking.legs().size(), at);
        Posted one = new Posted(id, seq, waiting.content(), booking, at);
        books.apply(one);
        posted.add(one);
        known.put(id, one.recorded());
    }

    static String name(Waiting<?> waiting) {
        return waiting.command().kind() + " " + waiting.command().id();
    }
}
