package campus.onecard.server.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.books.VerifyReport.Violation;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.terminal.PaymentOutcome;
import campus.onecard.domain.terminal.Refusal;
import campus.onecard.domain.terminal.TakePayment;
import campus.onecard.server.database.Database;
import campus.onecard.server.database.TestDatabase;
import campus.onecard.server.ledger.LaneSettings;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingLanes;
import campus.onecard.server.payment.CardPayment;
import campus.onecard.server.secret.PinCheck;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** The checker itself: each fault that is planted in good books is found, and named rightly. */
class BooksCheckTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final Place WINDOW = new Place(Settlers.CANTEEN, "P1", 0);

    private final Ids ids = new Ids(CLOCK, new Random(5));
    private final Database database = TestDatabase.fresh();
    private final Journal journal = new Journal();
    private final BooksCheck check = new BooksCheck(database);

    @BeforeEach
    void payAFewTimes() throws SQLException {
        Settlers.settle(database, CLOCK);
        try (PostingLanes lanes =
                PostingLanes.open(database::laneConnection, CLOCK, LaneSettings.DEFAULT)) {
            for (int i = 0; i < 5; i++) {
                pay(lanes, payment(i, 100 + i));
            }
            pay(lanes, payment(1, 2500));
        }
        assertEquals(Findings.NONE, check.of(journal));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private TakePayment payment(int card, long fen) {
        return new TakePayment(ids.next(), Settlers.card(card), Money.ofFen(fen), 0);
    }

    private void pay(PostingLanes lanes, TakePayment payment) {
        long account =
                number("SELECT account_id FROM card WHERE serial = ?", payment.card().toString());
        Outcome outcome =
                lanes.post(
                        new CardPayment(
                                payment.id(),
                                account,
                                payment.card(),
                                WINDOW,
                                payment.amount(),
                                PinCheck.NONE));
        note(payment, told(payment.id(), outcome));
    }

    private void note(TakePayment payment, PaymentOutcome answer) {
        journal.sending(new Asked.Pay(payment));
        journal.answered(new Asked.Pay(payment), Told.of(answer));
    }

    private static PaymentOutcome told(UUID id, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Approved a -> new PaymentOutcome.Approved(id, a.balanceAfter(), a.at());
            case Outcome.Declined _ ->
                    new PaymentOutcome.Declined(id, Refusal.PIN_REQUIRED, null, null);
        };
    }

    private long number(String sql, Object... arguments) {
        return database.jdbi().withHandle(h -> h.select(sql, arguments).mapTo(Long.class).one());
    }

    private void plant(String sql) {
        database.jdbi().useHandle(h -> h.execute(sql));
    }

    private TakePayment firstApproved() {
        return journal.all().stream()
                .filter(Journal.Line::isApproved)
                .map(l -> ((Asked.Pay) l.asked()).payment())
                .findFirst()
                .orElseThrow();
    }

    private String seqOf(TakePayment payment) {
        String id = payment.id().toString().replace("-", "");
        return Long.toString(number("SELECT seq FROM posting WHERE id = UNHEX(?)", id));
    }

    private static void assertRules(Findings found, String... rules) {
        List<String> broken = found.sums().stream().map(Violation::rule).toList();
        assertTrue(broken.containsAll(List.of(rules)), broken::toString);
    }

    @Test
    void an_acknowledged_payment_that_is_not_there_is_lost() {
        TakePayment never = payment(1, 77);
        note(never, new PaymentOutcome.Approved(never.id(), Money.ofYuan(1), CLOCK.instant()));
        assertEquals(new Findings(1, 0, 0, List.of()), check.of(journal));
    }

    @Test
    void a_payment_whose_rows_have_gone_is_lost_and_its_balance_does_not_add_up() {
        String seq = seqOf(firstApproved());
        plant("DELETE FROM entry WHERE posting_seq = " + seq);
        plant("DELETE FROM posting WHERE seq = " + seq);
        Findings found = check.of(journal);
        assertEquals(1, found.lost());
        assertRules(found, "account-balance");
    }

    @Test
    void a_payment_that_was_booked_twice_under_one_id_is_found() {
        String seq = seqOf(firstApproved());
        plant(
                """
                INSERT INTO entry (id, posting_seq, ledger_id, owner_id, kind, amount,
                    balance_after, booked_at)
                SELECT id + 64000, posting_seq, ledger_id, owner_id, kind, amount,
                    balance_after + amount, booked_at FROM entry WHERE posting_seq = %s
                """
                        .formatted(seq));
        Findings found = check.of(journal);
        assertEquals(1, found.twice());
        assertRules(found, "account-balance");
    }

    @Test
    void a_payment_that_nobody_sent_is_found() {
        TakePayment payment = firstApproved();
        String fresh = ids.next().toString().replace("-", "");
        plant("UPDATE posting SET id = UNHEX('" + fresh + "') WHERE seq = " + seqOf(payment));
        assertEquals(new Findings(1, 0, 1, List.of()), check.of(journal));
    }

    @Test
    void an_amount_that_was_changed_is_found_in_line_and_in_sum() {
        String seq = seqOf(firstApproved());
        plant("UPDATE entry SET amount = amount - 1 WHERE ledger_id = 1 AND posting_seq = " + seq);
        Findings found = check.of(journal);
        assertEquals(1, found.wrong());
        assertRules(found, "posting-sum", "balance-chain", "account-balance", "total");
    }

    @Test
    void a_decline_that_turned_into_a_payment_is_found() {
        plant("UPDATE posting SET outcome = 'APPROVED' WHERE outcome = 'DECLINED'");
        assertFalse(check.of(journal).isClean());
    }

    @Test
    void a_hold_without_its_money_is_found() {
        plant(
                """
                INSERT INTO hold (id, account_id, purpose, amount, outlet_id, status, settled,
                    counted) VALUES (UNHEX('00000000000000000000000000000001'), 1, 'FEE', 500, 10,
                    'PENDING', 0, 0)
                """);
        assertRules(check.of(journal), "holds");
    }
}
