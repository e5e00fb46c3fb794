package campus.onecard.server.payee;

import campus.onecard.domain.fee.PayeeDesk;
import campus.onecard.domain.fee.PayeeKind;
import campus.onecard.domain.fee.PayeeTerms;
import campus.onecard.domain.fee.PutPayee;
import campus.onecard.domain.money.Money;
import campus.onecard.server.home.Vault;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.OutletRegister;

import org.jdbi.v3.core.Jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The payees and the keys shared with them, which lie sealed. */
public final class PayeeStore {

    private static final String SEALED_FOR = "payee key";
    private static final int MINUTES = 60;

    private static final String ROWS =
            """
            SELECT code, outlet_id, name_zh, name_en, kind, smallest, largest, opens, closes,
                refundable, desk_place_zh, desk_place_en, desk_hours_zh, desk_hours_en, url,
                sealed_key
            FROM payee
            """;
    private static final String PUT =
            """
            INSERT INTO payee (code, outlet_id, name_zh, name_en, kind, smallest, largest, opens,
                closes, refundable, desk_place_zh, desk_place_en, desk_hours_zh, desk_hours_en,
                url, sealed_key)
            VALUES (:code, :outlet, :nameZh, :nameEn, :kind, :smallest, :largest, :opens, :closes,
                :refundable, :placeZh, :placeEn, :hoursZh, :hoursEn, :url, :key)
            ON DUPLICATE KEY UPDATE name_zh = VALUES(name_zh), name_en = VALUES(name_en),
                kind = VALUES(kind), smallest = VALUES(smallest), largest = VALUES(largest),
                opens = VALUES(opens), closes = VALUES(closes), refundable = VALUES(refundable),
                desk_place_zh = VALUES(desk_place_zh), desk_place_en = VALUES(desk_place_en),
                desk_hours_zh = VALUES(desk_hours_zh), desk_hours_en = VALUES(desk_hours_en),
                url = VALUES(url), sealed_key = COALESCE(VALUES(sealed_key), sealed_key)
            """;

    private final Jdbi jdbi;
    private final Vault vault;

    public PayeeStore(Jdbi jdbi, Vault vault) {
        this.jdbi = jdbi;
        this.vault = vault;
    }

    /** In the order they are shown: that of their outlets. */
    List<PayeeRow> all() {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(ROWS + "ORDER BY outlet_id")
                                .map((row, _) -> read(row))
                                .list());
    }

    Optional<PayeeRow> find(String code) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(ROWS + "WHERE code = ?")
                                .bind(0, code)
                                .map((row, _) -> read(row))
                                .findOne());
    }

    Optional<PayeeRow> at(int outlet) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(ROWS + "WHERE outlet_id = ?")
                                .bind(0, outlet)
                                .map((row, _) -> read(row))
                                .findOne());
    }

    /** Which of these bills an order pays or has paid. */
    Set<String> taken(int outlet, List<String> numbers) {
        if (numbers.isEmpty()) {
            return Set.of();
        }
        String prefix = outlet + "/";
        return jdbi.withHandle(
                handle ->
                        handle.createQuery("SELECT bill FROM fee_bill WHERE bill IN (<bills>)")
                                .bindList("bills", numbers.stream().map(prefix::concat).toList())
                                .mapTo(String.class)
                                .map(bill -> bill.substring(prefix.length()))
                                .set());
    }

    /** The account's number, by which payees know a person. */
    String person(long account) {
        return jdbi.withHandle(
                handle ->
                        handle.select("SELECT number FROM account WHERE id = ?", account)
                                .mapTo(String.class)
                                .one());
    }

    /** Adds a payee with its outlet, or changes its terms; an outlet never changes its merchant. */
    public void put(PutPayee payee) {
        PayeeTerms terms = payee.terms();
        new OutletRegister(jdbi)
                .register(
                        Map.of(payee.merchant(), payee.merchantName()),
                        List.of(
                                new Outlet(
                                        payee.outlet(),
                                        payee.merchant(),
                                        terms.nameZh(),
                                        payee.merchantName(),
                                        Outlet.Kind.PAYEE)));
        String key = payee.key();
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(PUT)
                                .bindMethods(terms)
                                .bind("outlet", payee.outlet())
                                .bind("kind", terms.kind().name())
                                .bind("smallest", terms.smallest().fen())
                                .bind("largest", terms.largest().fen())
                                .bind("opens", terms.opens().toSecondOfDay() / MINUTES)
                                .bind("closes", terms.closes().toSecondOfDay() / MINUTES)
                                .bindMethods(terms.desk())
                                .bind("url", payee.url())
                                .bind("key", key == null ? null : vault.seal(SEALED_FOR, key))
                                .execute());
    }

    private PayeeRow read(ResultSet row) throws SQLException {
        byte[] key = row.getBytes("sealed_key");
        return new PayeeRow(
                new PayeeTerms(
                        row.getString("code"),
                        row.getString("name_zh"),
                        row.getString("name_en"),
                        PayeeKind.valueOf(row.getString("kind")),
                        Money.ofFen(row.getLong("smallest")),
                        Money.ofFen(row.getLong("largest")),
                        time(row.getInt("opens")),
                        time(row.getInt("closes")),
                        row.getBoolean("refundable"),
                        new PayeeDesk(
                                row.getString("desk_place_zh"),
                                row.getString("desk_place_en"),
                                row.getString("desk_hours_zh"),
                                row.getString("desk_hours_en"))),
                row.getInt("outlet_id"),
                row.getString("url"),
                key == null ? "" : vault.open(SEALED_FOR, key));
    }

    private static LocalTime time(int minutes) {
        return LocalTime.of(minutes / MINUTES, minutes % MINUTES);
    }
}
