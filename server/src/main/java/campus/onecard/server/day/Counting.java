package campus.onecard.server.day;

import campus.onecard.domain.books.DayFigures.Check;
import campus.onecard.domain.books.DayFigures.Movement;
import campus.onecard.domain.books.DayFigures.Standing;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.server.ledger.LedgerAccount;

import org.jdbi.v3.core.Handle;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts a span of the books. Everything is read within one snapshot. */
final class Counting {

    private static final String MOVEMENTS =
            """
            SELECT ledger_id, IF(ledger_id IN (2, 3), owner_id, 0) owner, CAST(kind AS CHAR) kind,
            COUNT(*) entries, SUM(IF(amount < 0, -amount, 0)) debit,
            SUM(IF(amount > 0, amount, 0)) credit
            FROM entry WHERE id >= ? AND id < ? GROUP BY ledger_id, owner, kind
            ORDER BY ledger_id, owner, kind
            """;
    private static final String SINCE =
            """
            SELECT ledger_id, SUM(amount) FROM entry
            WHERE id >= ? AND ledger_id IN (1, 10, 11) GROUP BY ledger_id
            """;

    private final Handle handle;

    Counting(Handle handle) {
        this.handle = handle;
    }

    /** Postings, and how many of them are declines. */
    record Postings(long all, long declines) {}

    Postings postings(long from, long to) {
        return handle.select(
                        """
                        SELECT COUNT(*), COALESCE(SUM(outcome = 'DECLINED'), 0) FROM posting
                        WHERE seq >= ? AND seq < ?
                        """,
                        from,
                        to)
                .map((row, _) -> new Postings(row.getLong(1), row.getLong(2)))
                .one();
    }

    List<Movement> movements(long from, long to) {
        return handle.select(MOVEMENTS, from, to)
                .map(
                        (row, _) ->
                                new Movement(
                                        LedgerAccount.of(row.getInt(1)).name(),
                                        row.getLong(2),
                                        MovementKind.valueOf(row.getString(3)),
                                        row.getLong(4),
                                        Money.ofFen(row.getLong(5)),
                                        Money.ofFen(row.getLong(6))))
                .list();
    }

    /**
     * Where everything stands after the movements, in the order of the chart.
     *
     * @param before where it stood before
     */
    List<Standing> standings(List<Standing> before, List<Movement> movements) {
        Map<Place, Money> opening = new HashMap<>();
        before.forEach(s -> opening.put(new Place(s.ledger(), s.owner()), s.closing()));
        Map<Place, Money> closing = new TreeMap<>(Place.ORDER);
        closing.putAll(opening);
        for (Movement m : movements) {
            closing.merge(
                    new Place(m.ledger(), m.owner()), m.credit().minus(m.debit()), Money::plus);
        }
        return closing.entrySet().stream()
                .map(
                        e ->
                                new Standing(
                                        e.getKey().ledger(),
                                        e.getKey().owner(),
                                        name(e.getKey()),
                                        opening.getOrDefault(e.getKey(), Money.ZERO),
                                        e.getValue()))
                .toList();
    }

    private String name(Place place) {
        String named =
                switch (LedgerAccount.valueOf(place.ledger())) {
                    case MERCHANT_PAYABLES -> "SELECT name FROM merchant WHERE id = ?";
                    // All recharge windows are called the same; where they are tells them apart.
                    case CASH_DRAWERS ->
                            """
                            SELECT LEFT(CONCAT_WS(' ', name, NULLIF(place, '')), 100)
                            FROM outlet WHERE id = ?
                            """;
                    default -> "";
                };
        if (named.isEmpty()) {
            return "";
        }
        return handle.select(named, place.owner())
                .mapTo(String.class)
                .findOne()
                .orElse("#" + place.owner());
    }

    /** What the control accounts control, taken back from now to the cut-off. */
    List<Check> checks(List<Standing> standings, long cutOff) {
        Map<Integer, Long> since = new HashMap<>();
        handle.select(SINCE, cutOff)
                .map((row, _) -> since.put(row.getInt(1), row.getLong(2)))
                .list();
        return List.of(
                check(
                        LedgerAccount.CARDHOLDERS,
                        "SELECT COALESCE(SUM(balance), 0) FROM account",
                        standings,
                        since),
                check(
                        LedgerAccount.HELD,
                        pending("purpose IN ('FEE', 'DEPOSIT')"),
                        standings,
                        since),
                check(LedgerAccount.UNCLAIMED, pending("purpose = 'SUBSIDY'"), standings, since));
    }

    private static String pending(String which) {
        return "SELECT COALESCE(SUM(amount), 0) FROM hold WHERE status = 'PENDING' AND " + which;
    }

    private Check check(
            LedgerAccount ledger, String sql, List<Standing> standings, Map<Integer, Long> since) {
        Money now = Money.ofFen(handle.select(sql).mapTo(Long.class).one());
        Money books =
                standings.stream()
                        .filter(s -> s.ledger().equals(ledger.name()))
                        .map(Standing::closing)
                        .reduce(Money.ZERO, Money::plus);
        Money moved = Money.ofFen(since.getOrDefault(ledger.id(), 0L));
        return new Check(ledger.name(), books, now.minus(moved));
    }

    private record Place(String ledger, long owner) {
        static final Comparator<Place> ORDER =
                Comparator.<Place>comparingInt(p -> LedgerAccount.valueOf(p.ledger).id())
                        .thenComparingLong(Place::owner);
    }
}
