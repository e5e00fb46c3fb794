package campus.onecard.server.password;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.api.Json;
import campus.onecard.domain.password.ChangeOutcome;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.server.account.SecretHash;
import campus.onecard.server.secret.SecretStore;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a change of password reads and writes. */
final class PasswordStore {

    private final Jdbi jdbi;
    private final JsonMapper json = Json.strict();

    PasswordStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whose password it is, and the document that the initial one came from. */
    record Owner(AccountNumber number, DocumentType type, byte[] sealedDocument) {}

    /** A change that was answered before. */
    record Answered(long accountId, byte[] content, ChangeOutcome outcome) {}

    Owner owner(long accountId) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT a.number, h.document_type, h.sealed_document
                                        FROM account a JOIN holder h ON h.account_id = a.id
                                        WHERE a.id = ?
                                        """)
                                .bind(0, accountId)
                                .map((row, _) -> owner(row))
                                .one());
    }

    private static Owner owner(ResultSet row) throws SQLException {
        return new Owner(
                new AccountNumber(row.getString(1)),
                DocumentType.valueOf(row.getString(2)),
                row.getBytes(3));
    }

    Map<PasswordKind, SecretHash> secrets(long accountId) {
        return jdbi.withHandle(handle -> SecretStore.of(handle, accountId));
    }

    Optional<Answered> answered(UUID id) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT account_id, content, outcome
                                        FROM password_change WHERE id = ?
                                        """)
                                .bind(0, id.toString())
                                .map((row, _) -> answered(row))
                                .findOne());
    }

    private Answered answered(ResultSet row) throws SQLException {
        return new Answered(
                row.getLong(1),
                row.getBytes(2),
                json.readValue(row.getString(3), ChangeOutcome.class));
    }

    /** Inside the caller's transaction; fails when the id was answered meanwhile. */
    void remember(Handle handle, UUID id, Answered answer, Instant at) {
        handle.createUpdate(
                        """
                        INSERT INTO password_change (id, account_id, content, outcome, at)
                        VALUES (?, ?, ?, ?, ?)
                        """)
                .bind(0, id.toString())
                .bind(1, answer.accountId())
                .bind(2, answer.content())
                .bind(3, json.writerFor(ChangeOutcome.class).writeValueAsString(answer.outcome()))
                .bind(4, at.toEpochMilli())
                .execute();
    }

    Jdbi jdbi() {
        return jdbi;
    }
}
