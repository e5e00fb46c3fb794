package campus.onecard.server.operator;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.account.MaskedName;
import campus.onecard.domain.operator.MachineOperators.MachineOperator;
import campus.onecard.domain.operator.ServiceStanding;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.server.database.UuidBytes;

import org.jdbi.v3.core.Jdbi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Reads who looks after machines, which menus are open and which machines are closed. */
final class OperatorStore {

    private final Jdbi jdbi;

    OperatorStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * A card's owner.
     *
     * @param granted whether they look after machines, with a card and account in use
     */
    record Owner(long account, boolean granted, boolean usable) {}

    Optional<Owner> owner(CardSerial card) {
        return jdbi.withHandle(
                handle ->
                        handle.select(
                                        """
                                        SELECT c.account_id, o.account_id IS NOT NULL,
                                            c.status = 'ACTIVE' AND a.status = 'ACTIVE'
                                        FROM card c JOIN account a ON a.id = c.account_id
                                        LEFT JOIN machine_operator o ON o.account_id = c.account_id
                                        WHERE c.serial = ?
                                        """,
                                        card.value())
                                .map(
                                        (row, _) ->
                                                new Owner(
                                                        row.getLong(1),
                                                        row.getBoolean(2),
                                                        row.getBoolean(3)))
                                .findOne());
    }

    /** The account that is numbered so, and whether it looks after machines. */
    Optional<Owner> owner(AccountNumber number) {
        return jdbi.withHandle(
                handle ->
                        handle.select(
                                        """
                                        SELECT a.id, o.account_id IS NOT NULL, a.status = 'ACTIVE'
                                        FROM account a
                                        LEFT JOIN machine_operator o ON o.account_id = a.id
                                        WHERE a.number = ?
                                        """,
                                        number.value())
                                .map(
                                        (row, _) ->
                                                new Owner(
                                                        row.getLong(1),
                                                        row.getBoolean(2),
                                                        row.getBoolean(3)))
                                .findOne());
    }

    /** Who opened the menu of that machine under that entry, whether it is open still or not. */
    OptionalLong enteredBy(UUID entry, String machine) {
        return jdbi.withHandle(
                        handle ->
                                handle.select(
                                                """
                                                SELECT account_id FROM machine_entry
                                                WHERE id = ? AND device = ?
                                                """,
                                                UuidBytes.of(entry),
                                                machine)
                                        .mapTo(Long.class)
                                        .findOne())
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /**
     * Whether a menu is open still and its owner still looks after machines.
     *
     * @param earliest it must not have been opened before
     */
    boolean isOpen(UUID entry, Instant earliest) {
        return jdbi.withHandle(
                handle ->
                        handle.select(
                                                """
                                                SELECT COUNT(*) FROM machine_entry e
                                                JOIN machine_operator o ON o.account_id = e.account_id
                                                JOIN account a ON a.id = e.account_id
                                                WHERE e.id = ? AND e.ended IS NULL AND e.began > ?
                                                    AND a.status = 'ACTIVE'
                                                """,
                                                UuidBytes.of(entry),
                                                earliest.toEpochMilli())
                                        .mapTo(Integer.class)
                                        .one()
                                > 0);
    }

    ServiceStanding standing(String machine) {
        return jdbi.withHandle(
                handle ->
                        handle.select("SELECT since FROM machine_closed WHERE device = ?", machine)
                                .mapTo(Long.class)
                                .findOne()
                                .map(since -> new ServiceStanding(Instant.ofEpochMilli(since)))
                                .orElse(ServiceStanding.OPEN));
    }

    List<MachineOperator> all() {
        return jdbi.withHandle(
                handle ->
                        handle.select(
                                        """
                                        SELECT a.number, h.name, o.since FROM machine_operator o
                                        JOIN account a ON a.id = o.account_id
                                        JOIN holder h ON h.account_id = o.account_id
                                        ORDER BY a.number
                                        """)
                                .map(
                                        (row, _) ->
                                                new MachineOperator(
                                                        new AccountNumber(row.getString(1)),
                                                        MaskedName.of(row.getString(2)),
                                                        Instant.ofEpochMilli(row.getLong(3))))
                                .list());
    }
}
