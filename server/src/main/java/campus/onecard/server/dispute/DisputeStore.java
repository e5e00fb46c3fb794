package campus.onecard.server.dispute;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.dispute.DisputeFault;
import campus.onecard.domain.dispute.DisputeOutcome;
import campus.onecard.domain.dispute.ReportWrongCharges;
import campus.onecard.domain.dispute.WrongCharge;
import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.Money;
import campus.onecard.server.database.UuidBytes;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.ledger.ContentHash;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Takes reports of wrong charges, each once and each payment once. An owner's reports come one
 * after the other: the owner's row is locked meanwhile.
 */
final class DisputeStore {

    private static final String OPEN = "OPEN";

    private final Jdbi jdbi;

    DisputeStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * @throws ProblemException ID_REUSED when the id names another report
     */
    DisputeOutcome take(ReportWrongCharges report, long account, String device, Instant now) {
        byte[] content = ContentHash.of(account, report.payments()).bytes();
        return jdbi.inTransaction(
                handle -> {
                    handle.select(
                                    "SELECT account_id FROM holder WHERE account_id = ? FOR UPDATE",
                                    account)
                            .mapTo(Long.class)
                            .one();
                    Optional<DisputeOutcome> known = known(handle, report, content);
                    if (known.isPresent()) {
                        return known.get();
                    }
                    Optional<DisputeFault> fault = fault(handle, report, account);
                    if (fault.isPresent()) {
                        return new DisputeOutcome.Refused(fault.get());
                    }
                    write(handle, report, content, account, device, now);
                    return new DisputeOutcome.Taken(now, report.payments().size());
                });
    }

    private record Known(byte[] content, DisputeOutcome outcome) {}

    private static Optional<DisputeOutcome> known(
            Handle handle, ReportWrongCharges report, byte[] content) {
        Optional<Known> known =
                handle.select(
                                "SELECT content, at, payments FROM dispute WHERE id = ?",
                                UuidBytes.of(report.id()))
                        .map((row, _) -> known(row))
                        .findOne();
        if (known.isPresent() && !Arrays.equals(known.get().content(), content)) {
            throw new ProblemException(
                    ErrorCode.ID_REUSED, "Make a new id for every new report of wrong charges.");
        }
        return known.map(Known::outcome);
    }

    private static Known known(ResultSet row) throws SQLException {
        Instant at = Instant.ofEpochMilli(row.getLong(2));
        return new Known(row.getBytes(1), new DisputeOutcome.Taken(at, row.getInt(3)));
    }

    private static Optional<DisputeFault> fault(
            Handle handle, ReportWrongCharges report, long account) {
        List<byte[]> ids = report.payments().stream().map(UuidBytes::of).toList();
        long own =
                handle.createQuery(
                                """
                                SELECT COUNT(*) FROM posting WHERE id IN (<ids>)
                                AND account_id = :account AND outcome = 'APPROVED'
                                AND kind IN ('CARD_PAYMENT', 'DEPOSIT')
                                """)
                        .bindList("ids", ids)
                        .bind("account", account)
                        .mapTo(Long.class)
                        .one();
        if (own < ids.size()) {
            return Optional.of(DisputeFault.NO_PAYMENT_OF_YOURS);
        }
        long before =
                handle.createQuery(
                                "SELECT COUNT(*) FROM dispute_payment WHERE posting_id IN (<ids>)")
                        .bindList("ids", ids)
                        .mapTo(Long.class)
                        .one();
        return before > 0 ? Optional.of(DisputeFault.ALREADY_REPORTED) : Optional.empty();
    }

    private static void write(
            Handle handle,
            ReportWrongCharges report,
            byte[] content,
            long account,
            String device,
            Instant now) {
        byte[] id = UuidBytes.of(report.id());
        handle.execute(
                "INSERT INTO dispute (id, content, account_id, device, payments, at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                id,
                content,
                account,
                device,
                report.payments().size(),
                now.toEpochMilli());
        PreparedBatch payments =
                handle.prepareBatch(
                        "INSERT INTO dispute_payment (posting_id, dispute_id, state)"
                                + " VALUES (?, ?, ?)");
        report.payments().forEach(p -> payments.add(UuidBytes.of(p), id, OPEN));
        payments.execute();
        handle.execute(
                "INSERT INTO message (account_id, kind, detail, posting_id, at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                account,
                MessageKind.WRONG_CHARGES_REPORTED.name(),
                Integer.toString(report.payments().size()),
                id,
                now.toEpochMilli());
    }

    /** For the hall, the oldest reports first. */
    List<WrongCharge> open() {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT d.id, d.at, a.number, p.id paid, p.booked_at,
                                            p.amount, o.name, o.place
                                        FROM dispute_payment w
                                        JOIN dispute d ON d.id = w.dispute_id
                                        JOIN account a ON a.id = d.account_id
                                        JOIN posting p ON p.id = w.posting_id
                                        JOIN outlet o ON o.id = p.outlet_id
                                        WHERE w.state = :open
                                        ORDER BY d.at, d.id, p.seq LIMIT 1000
                                        """)
                                .bind("open", OPEN)
                                .map((row, _) -> charge(row))
                                .list());
    }

    private static WrongCharge charge(ResultSet row) throws SQLException {
        return new WrongCharge(
                UuidBytes.read(row.getBytes("id")).toString(),
                Instant.ofEpochMilli(row.getLong("at")),
                new AccountNumber(row.getString("number")),
                UuidBytes.read(row.getBytes("paid")).toString(),
                Instant.ofEpochMilli(row.getLong("booked_at")),
                Money.ofFen(row.getLong("amount")),
                row.getString("name"),
                row.getString("place"));
    }
}
