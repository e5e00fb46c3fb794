package campus.onecard.server.ledger;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.http.Wordless;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** Some commands decided in order of arrival and booked in one transaction. */
final class LaneBatch {

    private static final Logger LOG = LoggerFactory.getLogger(LaneBatch.class);

    private final List<Waiting<?>> commands;
    private final Map<UUID, Recorded> known;
    private final BatchBooks books;
    private final List<Posted> posted = new ArrayList<>();
    private final List<Runnable> answers = new ArrayList<>();
    private Instant now;

    private LaneBatch(
            List<Waiting<?>> commands, Map<UUID, Recorded> known, BatchBooks books, Instant now) {
        this.commands = commands;
        this.known = known;
        this.books = books;
        this.now = now;
    }

    /**
     * Runs them all: locks, decides, writes, commits, answers. Nobody is answered unless the commit
     * returned.
     *
     * @throws LeaseRows.Fenced when another server posts now
     */
    static void run(List<Waiting<?>> commands, LaneStore store, LaneMemory memory, int lane)
            throws SQLException, LeaseRows.Fenced {
        store.lease.check(lane, memory.epoch());
        LaneBatch batch = read(commands, store, memory);
        batch.decideAll();
        store.write(batch.posted, batch.books, memory.entryIds());
        store.commit();
        memory.advance(batch.books.turn(), batch.now);
        batch.answers.forEach(Runnable::run);
    }

    private static LaneBatch read(List<Waiting<?>> commands, LaneStore store, LaneMemory memory)
            throws SQLException {
        SortedSet<Long> accounts = new TreeSet<>();
        List<AccountNumber> numbers = new ArrayList<>();
        List<CardSerial> cards = new ArrayList<>();
        SortedSet<Integer> outlets = new TreeSet<>();
        List<UUID> ids = new ArrayList<>();
        for (Waiting<?> waiting : commands) {
            Needs needs = waiting.command().needs();
            ids.add(waiting.command().id());
            accounts.addAll(needs.accounts());
            numbers.addAll(needs.numbers());
            cards.addAll(needs.cards());
            outlets.addAll(needs.outlets());
        }
        BatchBooks books =
                new BatchBooks(
                        store.accounts.lock(accounts),
                        store.accounts.registered(numbers),
                        store.accounts.cards(cards),
                        store.outlets.find(outlets),
                        memory.turn());
        return new LaneBatch(commands, store.postings.find(ids), books, memory.lastBooked());
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
        books.apply(booking);
        now = at;
        UUID id = waiting.command().id();
        posted.add(new Posted(id, waiting.content(), booking, at));
        known.put(id, booking.recorded(waiting.content()));
    }

    static String name(Waiting<?> waiting) {
        return waiting.command().getClass().getSimpleName() + " " + waiting.command().id();
    }
}
