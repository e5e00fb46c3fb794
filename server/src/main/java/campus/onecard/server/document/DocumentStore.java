package campus.onecard.server.document;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.server.ledger.AccountStatus;

import org.jdbi.v3.core.Jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds people by the fingerprint of their document, and keeps what was shown where. */
final class DocumentStore {

    private final Jdbi jdbi;

    DocumentStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** An account of whoever has that document. */
    record Owner(
            long accountId,
            AccountNumber number,
            String name,
            AccountStatus status,
            CardStatus card) {

        @Override
        public String toString() {
            return "Owner[" + accountId + "]";
        }
    }

    /** What came of showing it. */
    enum Shown {
        KNOWN,
        NOT_KNOWN,
        CLOSED
    }

    List<Owner> owners(DocumentType type, byte[] index) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT a.id, a.number, h.name, a.status,
                                        (SELECT c.status FROM card c WHERE c.account_id = a.id
                                         ORDER BY FIELD(c.status, 'ACTIVE', 'LOST', 'VOID') LIMIT 1)
                                        FROM holder h JOIN account a ON a.id = h.account_id
                                        WHERE h.document_index = ? AND h.document_type = ?
                                        ORDER BY a.number
                                        """)
                                .bind(0, index)
                                .bind(1, type.name())
                                .map((row, _) -> owner(row))
                                .list());
    }

    private static Owner owner(ResultSet row) throws SQLException {
        return new Owner(
                row.getLong(1),
                new AccountNumber(row.getString(2)),
                row.getString(3),
                AccountStatus.valueOf(row.getString(4)),
                Optional.ofNullable(row.getString(5))
                        .map(CardStatus::valueOf)
                        .orElse(CardStatus.UNKNOWN));
    }

    /** Whether the machine has told that it has a reader for ID cards, and not that it is gone. */
    boolean hasReader(String device) {
        return jdbi.withHandle(
                handle ->
                        handle.select(
                                        """
                                        SELECT EXISTS (SELECT 1 FROM equipment_state
                                        WHERE device_id = ? AND kind = 'ID_READER'
                                        AND is_now <> 'ABSENT')
                                        """,
                                        device)
                                .mapTo(Boolean.class)
                                .one());
    }

    void keep(Instant at, String device, byte[] index, Shown shown) {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                """
                                INSERT INTO document_showing (at, device, document_index, outcome)
                                VALUES (?, ?, ?, ?)
                                """,
                                at.toEpochMilli(),
                                device,
                                index,
                                shown.name()));
    }

    /** When that document was shown since then, newest first. */
    List<Instant> shown(byte[] index, Instant since) {
        return times(
                """
                SELECT at FROM document_showing WHERE document_index = ? AND at > ?
                ORDER BY at DESC
                """,
                index,
                since.toEpochMilli());
    }

    /** When documents of nobody's were shown at that machine since then, newest first. */
    List<Instant> unknown(String device, Instant since) {
        return times(
                """
                SELECT at FROM document_showing
                WHERE device = ? AND outcome = 'NOT_KNOWN' AND at > ? ORDER BY at DESC
                """,
                device,
                since.toEpochMilli());
    }

    private List<Instant> times(String query, Object... arguments) {
        return jdbi.withHandle(
                handle ->
                        handle.select(query, arguments)
                                .mapTo(Long.class)
                                .map(Instant::ofEpochMilli)
                                .list());
    }
}
