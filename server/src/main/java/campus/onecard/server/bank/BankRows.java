package campus.onecard.server.bank;

import campus.onecard.domain.bank.PendingTransfer;
import campus.onecard.domain.money.Money;
import campus.onecard.server.database.UuidBytes;
import campus.onecard.server.home.Vault;

import org.jdbi.v3.core.Jdbi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the tables say about bindings and transfers, to anybody but a lane. */
final class BankRows {

    private static final String PURPOSE = "bank token/";

    private final Jdbi jdbi;
    private final Vault vault;

    BankRows(Jdbi jdbi, Vault vault) {
        this.jdbi = jdbi;
        this.vault = vault;
    }

    /**
     * An account at a glance.
     *
     * @param transferred on the day that was asked for; what is under way counts
     */
    record Standing(Money balance, Money transferred) {}

    byte[] seal(long account, String token) {
        return vault.seal(PURPOSE + account, token);
    }

    Optional<BankBinding> binding(long account) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "SELECT token, tail FROM bank_binding WHERE account_id = ?")
                                .bind(0, account)
                                .map(
                                        (row, _) ->
                                                new BankBinding(
                                                        vault.open(
                                                                PURPOSE + account, row.getBytes(1)),
                                                        row.getString(2)))
                                .findOne());
    }

    String holder(long account) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery("SELECT name FROM holder WHERE account_id = ?")
                                .bind(0, account)
                                .mapTo(String.class)
                                .one());
    }

    Standing standing(long account, LocalDate day) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT a.balance, (SELECT COALESCE(SUM(h.amount), 0)
                                        FROM hold h WHERE h.account_id = a.id
                                        AND h.purpose = 'BANK_TRANSFER' AND h.counted = :day
                                        AND h.status IN ('PENDING', 'POSTED'))
                                        FROM account a WHERE a.id = :account
                                        """)
                                .bind("day", day.toEpochDay())
                                .bind("account", account)
                                .map(
                                        (row, _) ->
                                                new Standing(
                                                        Money.ofFen(row.getLong(1)),
                                                        Money.ofFen(row.getLong(2))))
                                .one());
    }

    List<PendingTransfer> pending(long account) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT h.id, h.amount, p.booked_at FROM hold h
                                        JOIN posting p ON p.id = h.id WHERE h.account_id = ?
                                        AND h.status = 'PENDING' AND h.purpose = 'BANK_TRANSFER'
                                        ORDER BY p.seq
                                        """)
                                .bind(0, account)
                                .map(
                                        (row, _) ->
                                                new PendingTransfer(
                                                        UuidBytes.read(row.getBytes(1)),
                                                        Money.ofFen(row.getLong(2)),
                                                        Instant.ofEpochMilli(row.getLong(3))))
                                .list());
    }
}
