package campus.onecard.server.ledger;

import campus.onecard.domain.signin.CardSerial;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A lane's connection with the tables behind it. */
final class DatabaseStore implements LaneStore {

    private final Connection connection;
    private final LeaseRows lease;
    private final AccountRows accounts;
    private final CardRows cards;
    private final PostingRows postings;
    private final OutletRows outlets;
    private final OpeningRows openings;
    private final HoldRows holds;
    private final EffectRows effects;

    private DatabaseStore(Connection connection) {
        this.connection = connection;
        this.lease = new LeaseRows(connection);
        this.accounts = new AccountRows(connection);
        this.cards = new CardRows(connection);
        this.postings = new PostingRows(connection);
        this.outlets = new OutletRows(connection);
        this.openings = new OpeningRows(connection);
        this.holds = new HoldRows(connection);
        this.effects = new EffectRows(connection);
    }

    static DatabaseStore open(LaneConnections connections) throws SQLException {
        Connection connection = connections.open();
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION innodb_lock_wait_timeout = 5");
        }
        return new DatabaseStore(connection);
    }

    @Override
    public long takeLanes(Instant now) throws SQLException {
        return lease.take(now);
    }

    /** Takes all lanes for the holder of an epoch, see {@link LeaseRows#raise}. */
    void takeLanes(long epoch, Instant now) throws SQLException {
        lease.raise(epoch, now);
    }

    @Override
    public Marks marks() throws SQLException {
        return new Marks(postings.highest(), accounts.highestId());
    }

    @Override
    public Found find(int lane, Wanted wanted) throws SQLException {
        Map<Long, AccountState> locked = new HashMap<>();
        Map<CardSerial, CardState> found = new HashMap<>();
        Map<UUID, Recorded> known = new HashMap<>();
        List<Lease> leases = new ArrayList<>();
        Questions questions = new Questions();
        LeaseRows.lock(questions, lane, leases);
        AccountRows.lock(questions, wanted.accounts(), locked);
        CardRows.ofAccounts(questions, wanted.accounts(), found);
        PostingRows.find(questions, wanted.commands(), known);
        questions.ask(connection);
        cards.bySerial(wanted.cards(), found);
        Map<UUID, Original> originals = postings.originals(wanted.postings());
        Set<Integer> places = new TreeSet<>(wanted.outlets());
        originals.values().forEach(o -> places.add(o.outlet()));
        return new Found(
                leases.getFirst(),
                known,
                locked,
                accounts.registered(wanted.numbers()),
                found,
                outlets.find(places),
                originals,
                holds.find(wanted.holds(), wanted.transfers()),
                effects.carriedOver(wanted.oldNumbers()),
                effects.secrets(wanted.secrets()),
                effects.bills(wanted.bills()));
    }

    /** With a few bulk statements. */
    @Override
    public void write(Written written) throws SQLException {
        openings.insert(written);
        postings.insert(written.posted());
        accounts.update(written.accounts());
        holds.write(written.holds());
        effects.write(written);
        cards.update(written.cards(), written.posted().getLast().at());
    }

    @Override
    public void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void rollback() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
