package campus.onecard.server.crash;

import campus.onecard.domain.terminal.PaymentOutcome;
import campus.onecard.server.database.Database;
import campus.onecard.server.database.Snapshots;
import campus.onecard.server.inspection.Verification;

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

/**
 * Holds the books against what callers were told, line by line, then adds everything up again and
 * walks the audit chain.
 */
final class BooksCheck {

    private static final String PAYMENTS =
            """
            SELECT p.id, p.outcome, COUNT(e.id) entries,
                COALESCE(SUM(CASE WHEN e.ledger_id = 1 THEN e.amount END), 0) moved,
                COALESCE(MAX(e.balance_after), 0) balance
            FROM posting p LEFT JOIN entry e ON e.posting_seq = p.seq
            WHERE p.kind = 'CARD_PAYMENT' GROUP BY p.seq, p.id, p.outcome
            """;

    private static final int LEGS = 2;

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Jdbi jdbi;
    private final Snapshots books;

    BooksCheck(Database database) {
        this.jdbi = database.jdbi();
        this.books = new Snapshots(database.unhurried(), PATIENCE);
    }

    /** A payment as the books have it. */
    private record Booked(UUID id, boolean approved, int entries, long moved, long balance) {}

    Findings of(Journal journal) {
        List<Booked> rows = jdbi.withHandle(h -> h.select(PAYMENTS).map(BooksCheck::row).list());
        Map<UUID, List<Booked>> byId =
                rows.stream().collect(Collectors.groupingBy(Booked::id, Collectors.toList()));
        Findings found =
                new Findings(0, 0, unsent(journal, rows), Verification.of(books).violations());
        for (Journal.Line line : journal.all()) {
            found = found.plus(of(line, byId.getOrDefault(line.payment().id(), List.of())));
        }
        return found;
    }

    private static long unsent(Journal journal, List<Booked> rows) {
        Map<UUID, Journal.Line> sent =
                journal.all().stream()
                        .collect(Collectors.toMap(l -> l.payment().id(), Function.identity()));
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
        if (booked.size() > 1 || row.entries > LEGS) {
            return new Findings(0, 1, 0, List.of());
        }
        if (row.approved && row.entries == 0) {
            return new Findings(1, 0, 0, List.of());
        }
        return isAsTold(line, row) ? Findings.NONE : new Findings(0, 0, 1, List.of());
    }

    private static boolean isAsTold(Journal.Line line, Booked row) {
        return switch (line.answer().orElseThrow()) {
            case PaymentOutcome.Approved approved ->
                    row.approved
                            && row.entries == LEGS
                            && row.moved == -line.payment().amount().fen()
                            && row.balance == approved.balanceAfter().fen();
            case PaymentOutcome.Declined _ -> !row.approved && row.entries == 0;
        };
    }

    private static Booked row(ResultSet row, StatementContext context) throws SQLException {
        ByteBuffer id = ByteBuffer.wrap(row.getBytes("id"));
        return new Booked(
                new UUID(id.getLong(), id.getLong()),
                row.getString("outcome").equals("APPROVED"),
                row.getInt("entries"),
                row.getLong("moved"),
                row.getLong("balance"));
    }
}
