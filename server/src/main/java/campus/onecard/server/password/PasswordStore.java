package campus.onecard.server.password;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.server.http.ProblemException;

import org.jdbi.v3.core.Jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads whose password it is. */
final class PasswordStore {

    private final Jdbi jdbi;

    PasswordStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whose password it is, and the document that the initial one came from. */
    record Owner(AccountNumber number, DocumentType type, byte[] sealedDocument) {}

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
                                .findOne()
                                .orElseThrow(
                                        () ->
                                                new ProblemException(
                                                        ErrorCode.NOT_FOUND,
                                                        "There is no such account.")));
    }

    private static Owner owner(ResultSet row) throws SQLException {
        return new Owner(
                new AccountNumber(row.getString(1)),
                DocumentType.valueOf(row.getString(2)),
                row.getBytes(3));
    }
}
