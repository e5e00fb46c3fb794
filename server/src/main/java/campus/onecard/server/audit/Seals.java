package campus.onecard.server.audit;

import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jdbi.v3.sqlobject.statement.UseRowMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The seals as they are stored. */
public interface Seals {

    @SqlQuery("SELECT * FROM audit_seal ORDER BY id DESC LIMIT 1")
    @UseRowMapper(Row.class)
    Optional<Seal> last();

    /** The seal that ends before that id, if one does. */
    @SqlQuery("SELECT * FROM audit_seal WHERE to_id = ?")
    @UseRowMapper(Row.class)
    Optional<Seal> endingAt(long to);

    /** The seal that covers that id; empty while it is not sealed. */
    @SqlQuery(
            """
            SELECT * FROM audit_seal WHERE from_id <= :id AND to_id > :id
            ORDER BY from_id DESC LIMIT 1
            """)
    @UseRowMapper(Row.class)
    Optional<Seal> covering(@org.jdbi.v3.sqlobject.customizer.Bind("id") long id);

    /** So many after that one, in order. */
    @SqlQuery("SELECT * FROM audit_seal WHERE id > ? ORDER BY id LIMIT ?")
    @UseRowMapper(Row.class)
    List<Seal> after(long number, int most);

    @SqlUpdate("INSERT INTO audit_seal VALUES (?, ?, ?, ?, ?, ?, ?)")
    void insert(long number, long from, long to, int postings, int entries, byte[] head, long at);

    /**
     * Adds the next one.
     *
     * @throws org.jdbi.v3.core.statement.UnableToExecuteStatementException when somebody else has
     *     added one with that number
     */
    default void add(Seal seal) {
        insert(
                seal.number(),
                seal.from(),
                seal.to(),
                seal.postings(),
                seal.entries(),
                HexFormat.of().parseHex(seal.head()),
                seal.at().toEpochMilli());
    }

    /** One row. */
    final class Row implements RowMapper<Seal> {
        @Override
        public Seal map(ResultSet row, StatementContext context) throws SQLException {
            return new Seal(
                    row.getLong("id"),
                    row.getLong("from_id"),
                    row.getLong("to_id"),
                    row.getInt("postings"),
                    row.getInt("entries"),
                    HexFormat.of().formatHex(row.getBytes("head")),
                    Instant.ofEpochMilli(row.getLong("sealed_at")));
        }
    }
}
