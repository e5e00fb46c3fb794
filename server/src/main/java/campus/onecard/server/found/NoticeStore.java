package campus.onecard.server.found;

import campus.onecard.domain.account.MaskedName;
import campus.onecard.domain.found.FoundNotice;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.database.UuidBytes;

import org.jdbi.v3.core.Jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Found cards. A notice lives as long as its card stands as lost: lifting the report, a new card or
 * closing the account ends it without a further step.
 */
final class NoticeStore {

    private static final String WAITING =
            """
            FROM found_card f
            JOIN card c ON c.serial = f.serial AND c.status = 'LOST' AND c.since <= f.at
            JOIN account a ON a.id = c.account_id
            JOIN holder h ON h.account_id = c.account_id
            LEFT JOIN device d ON d.id = f.device
            WHERE f.at >= :since
            AND NOT EXISTS (SELECT 1 FROM found_card later
                WHERE later.serial = f.serial AND later.id > f.id)
            """;

    private final Jdbi jdbi;

    NoticeStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A notice with its place in the row of all. */
    record Line(long id, FoundNotice notice) {}

    /**
     * Which are asked for.
     *
     * @param digits the number's last characters; empty for all
     * @param unit exactly; empty for all
     * @param below only those before that one
     */
    record Wanted(String digits, String unit, Instant since, long below, int size) {}

    Optional<Long> accountOf(CardSerial card) {
        return jdbi.withHandle(
                handle ->
                        handle.select("SELECT account_id FROM card WHERE serial = ?", card.value())
                                .mapTo(Long.class)
                                .findOne());
    }

    /** The machine and where it stands. */
    String where(String device) {
        return jdbi.withHandle(
                handle ->
                        handle.select(
                                        "SELECT CONCAT(LEFT(name, 40), ' · ', LEFT(place, 40))"
                                                + " FROM device WHERE id = ?",
                                        device)
                                .mapTo(String.class)
                                .findOne()
                                .orElse(""));
    }

    /** When a card that waits was reported at this machine; empty when it was not since then. */
    Optional<Instant> reportedAt(CardSerial card, String device, Instant since) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "SELECT f.at "
                                                + WAITING
                                                + " AND f.serial = :card AND f.device = :device")
                                .bind("since", since.toEpochMilli())
                                .bind("card", card.value())
                                .bind("device", device)
                                .mapTo(Long.class)
                                .findOne()
                                .map(Instant::ofEpochMilli));
    }

    List<Line> page(Wanted wanted) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "SELECT f.id, f.report, f.at, h.unit, h.name, a.number,"
                                                + " d.name machine, d.place "
                                                + WAITING
                                                + """
                                                AND f.id < :below
                                                AND a.number LIKE CONCAT('%', :digits)
                                                AND (:unit = '' OR h.unit = :unit)
                                                ORDER BY f.id DESC LIMIT :size
                                                """)
                                .bind("since", wanted.since().toEpochMilli())
                                .bind("below", wanted.below())
                                .bind("digits", wanted.digits())
                                .bind("unit", wanted.unit())
                                .bind("size", wanted.size())
                                .map((row, _) -> line(row))
                                .list());
    }

    List<String> units(Instant since) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "SELECT DISTINCT h.unit "
                                                + WAITING
                                                + " AND h.unit <> '' ORDER BY h.unit LIMIT 40")
                                .bind("since", since.toEpochMilli())
                                .mapTo(String.class)
                                .list());
    }

    /** Nothing but what is masked leaves the server. */
    private static Line line(ResultSet row) throws SQLException {
        String number = row.getString("number");
        String machine = row.getString("machine");
        String place = row.getString("place");
        return new Line(
                row.getLong("id"),
                new FoundNotice(
                        UuidBytes.read(row.getBytes("report")).toString(),
                        row.getString("unit"),
                        MaskedName.firstOnly(row.getString("name")),
                        number.substring(number.length() - 2),
                        CampusTime.dayOf(Instant.ofEpochMilli(row.getLong("at"))),
                        machine == null ? "" : machine,
                        place == null ? "" : place));
    }
}
