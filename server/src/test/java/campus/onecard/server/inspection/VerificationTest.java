package campus.onecard.server.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.books.VerifyReport;
import campus.onecard.domain.money.Money;
import campus.onecard.server.day.DayHouse;
import campus.onecard.server.day.DaySealing;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.sql.SQLException;
import java.util.List;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerificationTest {

    private DayHouse house;

    /** Two closed days, a sealed part of the third and a part that is not sealed yet. */
    @BeforeAll
    void live_for_some_days() throws SQLException {
        house = new DayHouse();
        long account = house.campus.open(1, Money.ofYuan(300));
        long other = house.campus.open(2, Money.ofYuan(50));
        for (int day = 1; day <= 3; day++) {
            house.campus.setTime("2026-09-0" + day + "T05:00:00Z");
            house.topUp(account, 20);
            for (int i = 0; i < 15; i++) {
                house.pay(account, 1, 100 + i);
                house.pay(other, 2, 10);
            }
            house.pay(other, 2, 999_999);
            house.days.closeDue();
        }
        house.campus.setTime("2026-09-03T06:00:00Z");
        DaySealing.sealAll(house);
        house.pay(account, 1, 77);
    }

    @AfterAll
    void leave() {
        house.close();
    }

    private VerifyReport verify() {
        return Verification.of(house.books);
    }

    private List<String> rules() {
        return verify().violations().stream().map(VerifyReport.Violation::rule).distinct().toList();
    }

    @Test
    void books_that_hold_verify_to_the_fen() {
        VerifyReport report = verify();
        assertEquals(List.of(), report.violations());
        assertEquals(2, report.days());
        assertTrue(report.seals() > 5, "many small seals: " + report.seals());
        assertEquals(
                Money.ZERO,
                report.trialBalance().stream()
                        .map(VerifyReport.Line::balance)
                        .reduce(Money.ZERO, Money::plus));
        assertEquals(house.campus.number("SELECT COUNT(*) FROM entry"), report.entries());
        assertEquals(house.campus.number("SELECT COUNT(*) FROM posting"), report.postings());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = TAMPERS)
    void names_whatever_was_tampered_with(String rule, String tamper, String mend) {
        house.campus.database.jdbi().useHandle(h -> h.execute(tamper));
        try {
            List<String> found = rules();
            assertTrue(found.contains(rule), rule + " is not among " + found);
        } finally {
            house.campus.database.jdbi().useHandle(h -> h.execute(mend));
        }
        assertEquals(List.of(), rules(), "mended again");
    }

    /** A rule, what breaks it, and what undoes that. */
    private static final String TAMPERS =
            """
            seal | UPDATE posting SET terminal = 'X9' WHERE kind = 'OPEN_ACCOUNT' AND account_id \
            % 64 = (SELECT MIN(id) % 64 FROM account) | UPDATE posting SET terminal = '' WHERE \
            kind = 'OPEN_ACCOUNT'
            seal | UPDATE posting SET proof = 'x' ORDER BY seq LIMIT 1 | \
            UPDATE posting SET proof = NULL
            seal | UPDATE audit_seal SET head = UNHEX(REVERSE(HEX(head))) WHERE id = 3 | \
            UPDATE audit_seal SET head = UNHEX(REVERSE(HEX(head))) WHERE id = 3
            seal | UPDATE audit_seal SET postings = postings + 1 WHERE id = 2 | \
            UPDATE audit_seal SET postings = postings - 1 WHERE id = 2
            posting-sum | UPDATE entry SET amount = amount + 1 ORDER BY id DESC LIMIT 1 | \
            UPDATE entry SET amount = amount - 1 ORDER BY id DESC LIMIT 1
            total | UPDATE entry SET amount = amount + 1 ORDER BY id DESC LIMIT 1 | \
            UPDATE entry SET amount = amount - 1 ORDER BY id DESC LIMIT 1
            balance-chain | UPDATE entry SET balance_after = balance_after + 1 WHERE ledger_id = \
            1 ORDER BY id LIMIT 1 | UPDATE entry SET balance_after = balance_after - 1 WHERE \
            ledger_id = 1 ORDER BY id LIMIT 1
            posting-balance | UPDATE posting SET balance_after = balance_after + 1 ORDER BY seq \
            DESC LIMIT 1 | UPDATE posting SET balance_after = balance_after - 1 ORDER BY seq DESC \
            LIMIT 1
            decline-moved | UPDATE posting SET outcome = 'DECLINED' ORDER BY seq DESC LIMIT 1 | \
            UPDATE posting SET outcome = 'APPROVED' ORDER BY seq DESC LIMIT 1
            entry-orphan | UPDATE entry SET posting_seq = posting_seq + 1 ORDER BY id DESC LIMIT \
            1 | UPDATE entry SET posting_seq = posting_seq - 1 ORDER BY id DESC LIMIT 1
            account-balance | UPDATE account SET balance = balance + 1 ORDER BY id LIMIT 1 | \
            UPDATE account SET balance = balance - 1 ORDER BY id LIMIT 1
            account-holds | UPDATE account SET holds = 1 ORDER BY id LIMIT 1 | \
            UPDATE account SET holds = 0
            account-missing | UPDATE account SET id = id + 640 ORDER BY id DESC LIMIT 1 | \
            UPDATE account SET id = id - 640 ORDER BY id DESC LIMIT 1
            holds | INSERT INTO hold SELECT id, account_id, 'FEE', 5, 0, 'PENDING', 0, NULL, 0 \
            FROM posting LIMIT 1 | DELETE FROM hold
            returned | INSERT INTO posting_return SELECT id, 5 FROM posting LIMIT 1 | \
            DELETE FROM posting_return
            found-notice | UPDATE posting SET kind = 'FOUND_REPORT' WHERE kind = 'TOP_UP' ORDER BY \
            seq LIMIT 1 | UPDATE posting SET kind = 'TOP_UP' WHERE kind = 'FOUND_REPORT'
            found-report | INSERT INTO found_card (report, serial, device, at) SELECT id, \
            '0000000000000001', 'k', 1 FROM posting LIMIT 1 | DELETE FROM found_card
            wrong-charge | INSERT INTO dispute_payment (posting_id, dispute_id, state) SELECT id, \
            id, 'REFUNDED' FROM posting LIMIT 1 | DELETE FROM dispute_payment
            day-figures | UPDATE day_figure SET entries = entries + 1 WHERE day = '2026-09-02' \
            LIMIT 1 | UPDATE day_figure SET entries = entries - 1 WHERE day = '2026-09-02' LIMIT 1
            day-checksum | UPDATE business_day SET campus = 'Elsewhere' WHERE day = '2026-09-01' \
            | UPDATE business_day SET campus = '示范大学'
            day-opening | UPDATE day_balance SET opening = opening + 1 WHERE day = '2026-09-02' \
            AND ledger_id = 1 | UPDATE day_balance SET opening = opening - 1 WHERE day = \
            '2026-09-02' AND ledger_id = 1
            day-closing | UPDATE day_balance SET closing = closing + 1 WHERE day = '2026-09-02' \
            AND ledger_id = 1 | UPDATE day_balance SET closing = closing - 1 WHERE day = \
            '2026-09-02' AND ledger_id = 1
            day-control | UPDATE day_check SET sub_ledger = sub_ledger + 1 WHERE day = \
            '2026-09-02' AND ledger_id = 1 | UPDATE day_check SET sub_ledger = sub_ledger - 1 \
            WHERE day = '2026-09-02' AND ledger_id = 1
            day-gap | UPDATE business_day SET from_id = from_id + 1 WHERE day = '2026-09-02' | \
            UPDATE business_day SET from_id = from_id - 1 WHERE day = '2026-09-02'
            day-head | UPDATE business_day SET head = UNHEX(REVERSE(HEX(head))) WHERE day = \
            '2026-09-02' | UPDATE business_day SET head = UNHEX(REVERSE(HEX(head))) WHERE day = \
            '2026-09-02'
            day-unsealed | UPDATE business_day SET to_id = to_id << 1 WHERE day = '2026-09-02' | \
            UPDATE business_day SET to_id = to_id >> 1 WHERE day = '2026-09-02'
            """;
}
