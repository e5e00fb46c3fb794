package campus.onecard.server.simulate;

import campus.onecard.domain.signin.CardSerial;
import campus.onecard.server.ledger.CardState;
import campus.onecard.server.ledger.Found;
import campus.onecard.server.ledger.Hold;
import campus.onecard.server.ledger.LaneStore;
import campus.onecard.server.ledger.Original;
import campus.onecard.server.ledger.Recorded;
import campus.onecard.server.ledger.Wanted;
import campus.onecard.server.ledger.Written;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A lane's connection to {@link MemoryBooks}. What is written lies here until the commit. The
 * simulation is single-threaded and a lane ends its transaction before another works, so locks are
 * not needed to be alone.
 */
final class MemoryStore implements LaneStore {

    private final MemoryBooks books;
    private final List<Written> pending = new ArrayList<>();
    private boolean open = true;

    MemoryStore(MemoryBooks books) {
        this.books = books;
    }

    @Override
    public long takeLanes(Instant now) {
        books.lease = new Lease(books.lease.epoch() + 1, books.lease.floor());
        return books.lease.epoch();
    }

    @Override
    public Marks marks() {
        return new Marks(books.highestEntry, books.highestAccount);
    }

    @Override
    public Found find(int lane, Wanted wanted) throws SQLException {
        requireOpen();
        Map<UUID, Original> originals = originals(wanted.postings());
        Set<Integer> places = new TreeSet<>(wanted.outlets());
        originals.values().forEach(original -> places.add(original.outlet()));
        return new Found(
                books.lease,
                known(wanted.commands()),
                some(wanted.accounts(), books.accounts),
                some(wanted.numbers(), books.numbers),
                cards(wanted),
                some(places, books.outlets),
                originals,
                holds(wanted),
                carriedOver(wanted.oldNumbers()),
                some(wanted.secrets(), books.secrets),
                some(wanted.bills(), books.bills));
    }

    private Map<UUID, Recorded> known(List<UUID> ids) {
        Map<UUID, Recorded> found = new HashMap<>();
        for (UUID id : ids) {
            MemoryBooks.Row row = books.postings.get(id);
            if (row != null) {
                found.put(id, row.recorded());
            }
        }
        return found;
    }

    private static <K, V> Map<K, V> some(Collection<K> keys, Map<K, V> all) {
        Map<K, V> found = new HashMap<>();
        for (K key : keys) {
            Optional.ofNullable(all.get(key)).ifPresent(row -> found.put(key, row));
        }
        return found;
    }

    private Map<CardSerial, CardState> cards(Wanted wanted) {
        Map<CardSerial, CardState> found = some(wanted.cards(), books.cards);
        for (Long account : wanted.accounts()) {
            for (CardSerial serial : books.cardsOf.getOrDefault(account, List.of())) {
                found.put(serial, Objects.requireNonNull(books.cards.get(serial)));
            }
        }
        return found;
    }

    private Map<UUID, Hold> holds(Wanted wanted) {
        Map<UUID, Hold> found = some(wanted.holds(), books.holds);
        for (Long account : wanted.transfers()) {
            found.putAll(some(books.transfersOf.getOrDefault(account, Set.of()), books.holds));
        }
        return found;
    }

    private Map<UUID, Original> originals(List<UUID> ids) {
        Map<UUID, Original> found = new HashMap<>();
        for (UUID id : ids) {
            MemoryBooks.Row row = books.postings.get(id);
            if (row != null) {
                found.put(id, row.original(id, books.returned.getOrDefault(id, 0L)));
            }
        }
        return found;
    }

    private Set<String> carriedOver(List<String> numbers) {
        Set<String> found = new HashSet<>(numbers);
        found.retainAll(books.carriedOver);
        return found;
    }

    @Override
    public void write(Written written) throws SQLException {
        requireOpen();
        new MemoryWriting(books, written).check();
        pending.add(written);
    }

    @Override
    public void commit() throws SQLException {
        requireOpen();
        for (Written written : pending) {
            new MemoryWriting(books, written).apply();
        }
        pending.clear();
    }

    @Override
    public void rollback() {
        pending.clear();
    }

    @Override
    public void close() {
        pending.clear();
        open = false;
    }

    private void requireOpen() throws SQLException {
        if (!open) {
            throw new SQLNonTransientConnectionException("Connection is closed", "08000", 1927);
        }
    }
}
