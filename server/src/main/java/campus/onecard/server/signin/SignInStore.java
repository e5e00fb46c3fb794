package campus.onecard.server.signin;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.server.ledger.AccountStatus;
import campus.onecard.server.secret.SecretStore;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** Finds cards and the people who want in. */
final class SignInStore {

    private static final String PERSON =
            """
            SELECT a.id, a.number, a.status, h.name
            FROM account a JOIN holder h ON h.account_id = a.id
            """;

    private final Jdbi jdbi;

    SignInStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * A card and whose it is.
     *
     * @param operator whether its owner looks after machines
     */
    record Card(CardStatus status, long accountId, String name, boolean operator) {}

    Optional<Card> card(CardSerial serial) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT c.status, c.account_id, h.name,
                                            EXISTS (SELECT 1 FROM machine_operator o
                                                WHERE o.account_id = c.account_id)
                                        FROM card c JOIN holder h ON h.account_id = c.account_id
                                        WHERE c.serial = ?
                                        """)
                                .bind(0, serial.value())
                                .map(
                                        (row, _) ->
                                                new Card(
                                                        CardStatus.valueOf(row.getString(1)),
                                                        row.getLong(2),
                                                        row.getString(3),
                                                        row.getBoolean(4)))
                                .findOne());
    }

    Optional<Person> person(long accountId) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(PERSON + "WHERE a.id = ?")
                                .bind(0, accountId)
                                .map((row, _) -> person(row))
                                .findOne()
                                .map(p -> withSecrets(handle, p)));
    }

    Optional<Person> person(AccountNumber number) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(PERSON + "WHERE a.number = ?")
                                .bind(0, number.value())
                                .map((row, _) -> person(row))
                                .findOne()
                                .map(p -> withSecrets(handle, p)));
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getLong(1),
                new AccountNumber(row.getString(2)),
                AccountStatus.valueOf(row.getString(3)) == AccountStatus.ACTIVE,
                row.getString(4),
                Map.of());
    }

    private static Person withSecrets(Handle handle, Person person) {
        return new Person(
                person.accountId(),
                person.number(),
                person.active(),
                person.name(),
                SecretStore.of(handle, person.accountId()));
    }
}
