package campus.onecard.server.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A lane's connection with the tables behind it. */
final class LaneStore implements AutoCloseable {

    private final Connection connection;
    private final OpeningRows openings;
    final LeaseRows lease;
    final AccountRows accounts;
    final PostingRows postings;
    final OutletRows outlets;

    private LaneStore(Connection connection) {
        this.connection = connection;
        this.lease = new LeaseRows(connection);
        this.accounts = new AccountRows(connection);
        this.postings = new PostingRows(connection);
        this.outlets = new OutletRows(connection);
        this.openings = new OpeningRows(connection);
    }

    static LaneStore open(LaneConnections connections) throws SQLException {
        Connection connection = connections.open();
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION innodb_lock_wait_timeout = 5");
        }
        return new LaneStore(connection);
    }

    /** Writes all of it with a few bulk statements; does not commit. */
    void write(List<Posted> posted, BatchBooks books, EntryIds entryIds) throws SQLException {
        if (posted.isEmpty()) {
            return;
        }
        openings.insert(
                posted.stream().filter(p -> p.booking().opening().isPresent()).toList(), books);
        postings.insert(posted, entryIds);
        if (books.hasChanged()) {
            accounts.update(books.changed());
        }
    }

    void commit() throws SQLException {
        connection.commit();
    }

    void rollback() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
