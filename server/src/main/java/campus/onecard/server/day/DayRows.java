package campus.onecard.server.day;

import campus.onecard.domain.books.DayFigures;
import campus.onecard.domain.books.DayFigures.Check;
import campus.onecard.domain.books.DayFigures.Movement;
import campus.onecard.domain.books.DayFigures.Standing;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.server.ledger.LedgerAccount;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Closed days as they are stored. */
public final class DayRows {

    private final Handle handle;

    public DayRows(Handle handle) {
        this.handle = handle;
    }

    /** The last closed day. */
    public Optional<DayFigures> last() {
        return days("ORDER BY day DESC LIMIT 1").stream().findFirst();
    }

    public Optional<DayFigures> of(LocalDate day) {
        return days("WHERE day = ?", day).stream().findFirst();
    }

    /** The day that holds that id; empty while it is open. */
    public Optional<LocalDate> dayOf(long id) {
        return handle.select(
                        "SELECT day FROM business_day WHERE from_id <= ? AND to_id > ?", id, id)
                .mapTo(LocalDate.class)
                .findOne();
    }

    /** All days, without their figures, in order. */
    public List<LocalDate> all() {
        return handle.select("SELECT day FROM business_day ORDER BY day")
                .mapTo(LocalDate.class)
                .list();
    }

    private List<DayFigures> days(String which, Object... arguments) {
        return handle.select("SELECT * FROM business_day " + which, arguments)
                .map((row, _) -> day(row))
                .list();
    }

    private DayFigures day(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("day", LocalDate.class);
        return new DayFigures(
                day,
                row.getString("campus"),
                row.getLong("from_id"),
                row.getLong("to_id"),
                Instant.ofEpochMilli(row.getLong("closed_at")),
                row.getLong("postings"),
                row.getLong("declines"),
                row.getLong("entries"),
                HexFormat.of().formatHex(row.getBytes("head")),
                HexFormat.of().formatHex(row.getBytes("checksum")),
                movements(day),
                standings(day),
                checks(day));
    }

    private List<Movement> movements(LocalDate day) {
        return handle.select(
                        "SELECT * FROM day_figure WHERE day = ? ORDER BY ledger_id, owner_id, kind",
                        day)
                .map(
                        (row, _) ->
                                new Movement(
                                        ledger(row),
                                        row.getLong("owner_id"),
                                        MovementKind.valueOf(row.getString("kind")),
                                        row.getLong("entries"),
                                        Money.ofFen(row.getLong("debit")),
                                        Money.ofFen(row.getLong("credit"))))
                .list();
    }

    private List<Standing> standings(LocalDate day) {
        return handle.select(
                        "SELECT * FROM day_balance WHERE day = ? ORDER BY ledger_id, owner_id", day)
                .map(
                        (row, _) ->
                                new Standing(
                                        ledger(row),
                                        row.getLong("owner_id"),
                                        row.getString("name"),
                                        Money.ofFen(row.getLong("opening")),
                                        Money.ofFen(row.getLong("closing"))))
                .list();
    }

    private List<Check> checks(LocalDate day) {
        return handle.select("SELECT * FROM day_check WHERE day = ? ORDER BY ledger_id", day)
                .map(
                        (row, _) ->
                                new Check(
                                        ledger(row),
                                        Money.ofFen(row.getLong("ledger")),
                                        Money.ofFen(row.getLong("sub_ledger"))))
                .list();
    }

    private static String ledger(ResultSet row) throws SQLException {
        return LedgerAccount.of(row.getInt("ledger_id")).name();
    }

    private static int id(String ledger) {
        return LedgerAccount.valueOf(ledger).id();
    }

    /** Writes a day that is not there yet; its own row first, which only one can write. */
    void insert(DayFigures day) {
        handle.execute(
                "INSERT INTO business_day VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                day.day(),
                day.fromId(),
                day.cutOff(),
                day.closedAt().toEpochMilli(),
                day.campus(),
                day.postings(),
                day.declines(),
                day.entries(),
                HexFormat.of().parseHex(day.head()),
                HexFormat.of().parseHex(day.checksum()));
        PreparedBatch figures =
                handle.prepareBatch("INSERT INTO day_figure VALUES (?, ?, ?, ?, ?, ?, ?)");
        for (Movement m : day.movements()) {
            figures.add(
                    day.day(),
                    id(m.ledger()),
                    m.owner(),
                    m.kind().name(),
                    m.entries(),
                    m.debit().fen(),
                    m.credit().fen());
        }
        run(figures, day.movements().size());
        PreparedBatch balances =
                handle.prepareBatch("INSERT INTO day_balance VALUES (?, ?, ?, ?, ?, ?)");
        for (Standing s : day.standings()) {
            balances.add(
                    day.day(),
                    id(s.ledger()),
                    s.owner(),
                    s.name(),
                    s.opening().fen(),
                    s.closing().fen());
        }
        run(balances, day.standings().size());
        PreparedBatch checks = handle.prepareBatch("INSERT INTO day_check VALUES (?, ?, ?, ?)");
        for (Check c : day.checks()) {
            checks.add(day.day(), id(c.ledger()), c.books().fen(), c.subLedger().fen());
        }
        run(checks, day.checks().size());
    }

    private static void run(PreparedBatch batch, int size) {
        if (size > 0) {
            batch.execute();
        }
    }
}
