package campus.onecard.server.terminal;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.terminal.Figures;

import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The terminals' days, and what the books have of them. Ids travel as text. */
@RegisterConstructorMapper(TerminalDayDao.Stand.class)
@RegisterConstructorMapper(TerminalDayDao.Opening.class)
@RegisterConstructorMapper(TerminalDayDao.Sum.class)
@RegisterRowMapper(TerminalDayDao.ClosingMapper.class)
interface TerminalDayDao {

    /** An outlet and whose it is. */
    record Stand(int merchant, String outletName, String place, String merchantName) {}

    /** A day as a terminal opened it. */
    record Opening(String terminal, int outlet, long day) {}

    /** Approved commands of one kind. */
    record Sum(String kind, int number, long amount) {}

    /** A day as a terminal closed it. */
    record Closing(String terminal, int outlet, long day, Figures own, Figures books, long at) {}

    @SqlQuery(
            """
            SELECT m.id merchant, o.name outlet_name, o.place, m.name merchant_name
            FROM outlet o JOIN merchant m ON m.id = o.merchant_id WHERE o.id = :outlet
            """)
    Optional<Stand> stand(int outlet);

    @SqlUpdate(
            """
            INSERT INTO terminal_day (id, terminal, outlet_id, day, at)
            VALUES (UNHEX(REPLACE(:id, '-', '')), :terminal, :outlet, :day, :at)
            ON DUPLICATE KEY UPDATE id = id
            """)
    void open(String id, @BindMethods Opening opening, long at);

    @SqlQuery(
            """
            SELECT terminal, outlet_id outlet, day FROM terminal_day
            WHERE id = UNHEX(REPLACE(:id, '-', ''))
            """)
    Optional<Opening> opening(String id);

    /**
     * By the merchant's side of the books: a span of time is a span of ids there.
     *
     * @param from first entry id of the day
     * @param below first entry id after it
     */
    @SqlQuery(
            """
            SELECT p.kind, COUNT(*) number, SUM(p.amount) amount
            FROM entry e FORCE INDEX (by_owner) JOIN posting p ON p.seq = e.posting_seq
            WHERE e.ledger_id = 2 AND e.owner_id = :merchant AND e.id >= :from AND e.id < :below
            AND p.terminal = :terminal
            AND p.kind IN ('CARD_PAYMENT', 'REFUND', 'PAYMENT_REVERSAL') GROUP BY p.kind
            """)
    List<Sum> sums(int merchant, String terminal, long from, long below);

    @SqlUpdate(
            """
            INSERT INTO terminal_closing (id, terminal, outlet_id, day, own_payments, own_paid,
            own_refunds, own_refunded, own_reversals, own_reversed, book_payments, book_paid,
            book_refunds, book_refunded, book_reversals, book_reversed, at)
            VALUES (UNHEX(REPLACE(:id, '-', '')), :c.terminal, :c.outlet, :c.day, :o.payments,
            :o.paid.fen, :o.refunds, :o.refunded.fen, :o.reversals, :o.reversed.fen, :b.payments,
            :b.paid.fen, :b.refunds, :b.refunded.fen, :b.reversals, :b.reversed.fen, :c.at)
            ON DUPLICATE KEY UPDATE id = id
            """)
    void close(
            String id,
            @BindMethods("c") Closing closing,
            @BindMethods("o") Figures own,
            @BindMethods("b") Figures books);

    @SqlQuery(
            """
            SELECT terminal, outlet_id, day, own_payments, own_paid, own_refunds, own_refunded,
            own_reversals, own_reversed, book_payments, book_paid, book_refunds, book_refunded,
            book_reversals, book_reversed, at
            FROM terminal_closing WHERE id = UNHEX(REPLACE(:id, '-', ''))
            """)
    Optional<Closing> closing(String id);

    /** Reads a closing. */
    final class ClosingMapper implements RowMapper<Closing> {

        @Override
        public Closing map(ResultSet row, StatementContext context) throws SQLException {
            return new Closing(
                    row.getString(1),
                    row.getInt(2),
                    row.getLong(3),
                    figures(row, 4),
                    figures(row, 10),
                    row.getLong(16));
        }

        private static Figures figures(ResultSet row, int first) throws SQLException {
            return new Figures(
                    row.getInt(first),
                    Money.ofFen(row.getLong(first + 1)),
                    row.getInt(first + 2),
                    Money.ofFen(row.getLong(first + 3)),
                    row.getInt(first + 4),
                    Money.ofFen(row.getLong(first + 5)));
        }
    }
}
