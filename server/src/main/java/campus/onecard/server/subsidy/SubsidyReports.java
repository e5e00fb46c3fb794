package campus.onecard.server.subsidy;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.subsidy.Claims.Claim;
import campus.onecard.domain.subsidy.SubsidyReport;
import campus.onecard.domain.subsidy.SubsidyReport.Refused;
import campus.onecard.domain.subsidy.SubsidyReport.Tally;
import campus.onecard.server.database.UuidBytes;

import org.jdbi.v3.core.Jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What became of subsidies, read off the lines, the postings and the holds. */
final class SubsidyReports {

    private static final Tally NOTHING = new Tally(0, Money.ZERO);

    /** Each line is in exactly one state. */
    private static final String STATES =
            """
            SELECT CASE WHEN l.rejected IS NOT NULL OR p.outcome = 'DECLINED' THEN 'REJECTED'
                WHEN p.id IS NULL THEN 'UNTRIED' ELSE h.status END state,
                COUNT(*) people, SUM(l.amount) amount
            FROM subsidy_line l LEFT JOIN posting p ON p.id = l.grant_id
            LEFT JOIN hold h ON h.id = l.grant_id
            WHERE l.batch_id = ? GROUP BY state
            """;

    private static final String REFUSED =
            """
            SELECT l.number, l.amount, COALESCE(l.rejected, p.reason) reason
            FROM subsidy_line l LEFT JOIN posting p ON p.id = l.grant_id
            WHERE l.batch_id = ? AND (l.rejected IS NOT NULL OR p.outcome = 'DECLINED')
            ORDER BY l.line
            """;
    private static final String WAITING =
            """
            SELECT h.id, h.amount, h.expires, p.booked_at, COALESCE(b.purpose, '') purpose
            FROM hold h JOIN posting p ON p.id = h.id
            LEFT JOIN subsidy_line l ON l.grant_id = h.id
            LEFT JOIN subsidy_batch b ON b.id = l.batch_id
            WHERE h.account_id = ? AND h.status = 'PENDING' AND h.purpose = 'SUBSIDY'
            AND (h.expires IS NULL OR h.expires > ?) ORDER BY p.seq
            """;

    private final Jdbi jdbi;

    SubsidyReports(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private record State(String name, Tally tally) {}

    SubsidyReport of(SubsidyStore.Head head) {
        Map<String, Tally> states =
                list(STATES, head.id(), SubsidyReports::state).stream()
                        .collect(Collectors.toMap(State::name, State::tally));
        Tally claimed = states.getOrDefault("POSTED", NOTHING);
        Tally lapsed = states.getOrDefault("EXPIRED", NOTHING);
        Tally waiting = states.getOrDefault("PENDING", NOTHING);
        return new SubsidyReport(
                head.id(),
                head.maker(),
                head.purpose(),
                head.expires().orElse(null),
                head.madeAt(),
                head.checker().orElse(null),
                head.approvedAt().orElse(null),
                states.values().stream().reduce(NOTHING, SubsidyReports::sum),
                sum(sum(claimed, lapsed), waiting),
                states.getOrDefault("REJECTED", NOTHING),
                claimed,
                lapsed,
                list(REFUSED, head.id(), SubsidyReports::refused));
    }

    /** What an account can claim now. */
    List<Claim> waiting(long account, Instant now) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(WAITING)
                                .bind(0, account)
                                .bind(1, now.toEpochMilli())
                                .map((row, _) -> claim(row))
                                .list());
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                UuidBytes.read(row.getBytes("id")),
                Money.ofFen(row.getLong("amount")),
                row.getString("purpose"),
                Instant.ofEpochMilli(row.getLong("booked_at")),
                SubsidyStore.time(row, "expires").orElse(null));
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> list(String sql, UUID batch, Reading<T> reading) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(sql)
                                .bind(0, UuidBytes.of(batch))
                                .map((row, _) -> reading.of(row))
                                .list());
    }

    private static State state(ResultSet row) throws SQLException {
        Money amount = Money.ofFen(row.getLong("amount"));
        return new State(row.getString("state"), new Tally(row.getInt("people"), amount));
    }

    private static Refused refused(ResultSet row) throws SQLException {
        return new Refused(
                new AccountNumber(row.getString("number")),
                Money.ofFen(row.getLong("amount")),
                row.getString("reason"));
    }

    private static Tally sum(Tally one, Tally other) {
        return new Tally(one.people() + other.people(), one.amount().plus(other.amount()));
    }
}
