package campus.onecard.server.crash;

import campus.onecard.server.database.Database;
import campus.onecard.server.database.Snapshots;
import campus.onecard.server.inspection.Verification;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds the books against what callers were told, line by line, then adds everything up again and
 * walks the audit chain.
 */
final class BooksCheck {

    private static final String LOAD =
            """
            SELECT p.id, p.outcome, COALESCE(e.entries, 0) entries, COALESCE(e.moved, 0) moved,
                COALESCE(e.balance, p.balance_after) balance
            FROM posting p LEFT JOIN (
                SELECT posting_seq, COUNT(*) entries, MAX(balance_after) balance,
                    SUM(CASE WHEN ledger_id = 1 THEN amount END) moved
                FROM entry GROUP BY posting_seq) e ON e.posting_seq = p.seq
            WHERE p.kind IN ('CARD_PAYMENT', 'REFUND', 'TOP_UP', 'FEE_SETTLEMENT',
                'TRANSFER_SETTLEMENT')
            """;
    private static final String HOLDS = "SELECT id, status, settled FROM hold";

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Jdbi jdbi;
    private final Snapshots books;

    BooksCheck(Database database) {
        this.jdbi = database.jdbi();
        this.books = new Snapshots(database.unhurried(), PATIENCE);
    }

    /** A command of the load as the books have it. */
    private record Booked(UUID id, boolean approved, int entries, long moved, long balance) {}

    Findings of(Journal journal) {
        List<Booked> rows = jdbi.withHandle(h -> h.select(LOAD).map(BooksCheck::row).list());
        Map<UUID, List<Booked>> byId =
                rows.stream().collect(Collectors.groupingBy(Booked::id, Collectors.toList()));
        long wrong = unsent(journal, rows) + jdbi.withHandle(h -> holds(h, journal));
        Findings found = new Findings(0, 0, wrong, Verification.of(books).violations());
        for (Journal.Line line : journal.all()) {
            found = found.plus(of(line, byId.getOrDefault(line.asked().id(), List.of())));
        }
        return found;
    }

    private static long unsent(Journal journal, List<Booked> rows) {
        Map<UUID, Journal.Line> sent =
                journal.all().stream()
                        .collect(Collectors.toMap(l -> l.asked().id(), Function.identity()));
        return rows.stream().filter(r -> !sent.containsKey(r.id)).count();
    }

    private static Findings of(Journal.Line line, List<Booked> booked) {
        if (line.answer().isEmpty()) {
            return new Findings(0, 0, 1, List.of());
        }
        if (booked.isEmpty()) {
            return new Findings(1, 0, 0, List.of());
        }
        Booked row = booked.getFirst();
        int sides = line.asked().sides();
        if (booked.size() > 1 || row.entries > sides) {
            return new Findings(0, 1, 0, List.of());
        }
        if (row.approved && row.entries < sides) {
            return new Findings(1, 0, 0, List.of());
        }
        return isAsTold(line, row) ? Findings.NONE : new Findings(0, 0, 1, List.of());
    }

    private static boolean isAsTold(Journal.Line line, Booked row) {
        Told told = line.answer().orElseThrow();
        return told.balanceAfter()
                .map(
                        balance ->
                                row.approved
                                        && row.moved == line.asked().moved()
                                        && row.balance == balance.fen())
                .orElseGet(() -> !row.approved && row.entries == 0);
    }

    /** Orders whose end is not what the one who ended it was told; pending while nobody did. */
    private static long holds(Handle handle, Journal journal) {
        Map<UUID, List<Asked.Settle>> ends =
                journal.all().stream()
                        .filter(Journal.Line::isApproved)
                        .flatMap(
                                l ->
                                        l.asked() instanceof Asked.Settle s
                                                ? Stream.of(s)
                                                : Stream.of())
                        .collect(Collectors.groupingBy(s -> s.order().id()));
        return handle
                .select(HOLDS)
                .map((row, _) -> isEndedAsTold(row, ends.getOrDefault(id(row), List.of())))
                .stream()
                .filter(good -> !good)
                .count();
    }

    private static boolean isEndedAsTold(ResultSet row, List<Asked.Settle> ends)
            throws SQLException {
        if (ends.isEmpty()) {
            return row.getString("status").equals("PENDING");
        }
        Asked.Settle end = ends.getFirst();
        return ends.size() == 1
                && row.getString("status").equals(end.isDone() ? "POSTED" : "VOIDED")
                && row.getLong("settled") == (end.isDone() ? end.order().amount().fen() : 0);
    }

    private static UUID id(ResultSet row) throws SQLException {
        ByteBuffer id = ByteBuffer.wrap(row.getBytes("id"));
        return new UUID(id.getLong(), id.getLong());
    }

    private static Booked row(ResultSet row, StatementContext context) throws SQLException {
        return new Booked(
                id(row),
                row.getString("outcome").equals("APPROVED"),
                row.getInt("entries"),
                row.getLong("moved"),
                row.getLong("balance"));
    }
}
