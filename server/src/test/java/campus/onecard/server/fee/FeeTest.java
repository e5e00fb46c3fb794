package campus.onecard.server.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import campus.onecard.domain.fee.FeeFault;
import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.Money;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.AccountStatus;
import campus.onecard.server.ledger.Decision;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Effect;
import campus.onecard.server.ledger.HoldStatus;
import campus.onecard.server.ledger.LedgerAccount;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.TestBooks;
import campus.onecard.server.secret.PinCheck;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The rules of a fee, without a database. */
class FeeTest {

    private static final long ID = 64;
    private static final Instant NOON = Instant.parse("2026-09-01T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final Place POWER = new Place(13, "K1", 7);
    private static final UUID ORDER = new UUID(0, 1);
    private static final PinCheck PIN = new PinCheck.Right("x");

    private final TestBooks books =
            new TestBooks()
                    .put(AccountState.opened(ID, Money.ofYuan(200), TODAY))
                    .put(new Outlet(13, 5, "电费", "", Outlet.Kind.PAYEE))
                    .put(new Outlet(10, 2, "面馆", "", Outlet.Kind.CANTEEN));

    private Outcome order(int id, long fen, PinCheck pin) {
        return books.run(
                new FeeOrder(new UUID(0, id), ID, POWER, "7-305", Money.ofFen(fen), pin), NOON);
    }

    private SettleFee settlement(int id, PayeeAnswer answer) {
        return new SettleFee(new UUID(0, id), ID, ORDER, POWER, answer);
    }

    private static Outcome approved(long yuan, Instant at) {
        return new Outcome.Approved(Money.ofYuan(yuan), at);
    }

    private static Outcome declined(DeclineReason reason) {
        return new Outcome.Declined(reason);
    }

    @Test
    void K_05_a_fee_leaves_the_balance_at_once_and_waits_for_the_payee() {
        assertEquals(approved(180, NOON), order(1, 2000, PinCheck.NONE));
        assertEquals(HoldStatus.PENDING, books.hold(ORDER).status());
        assertEquals(1, books.account(ID).holds());
    }

    @Test
    void L_04_beyond_a_limit_a_fee_needs_the_password_and_Q_05_it_counts() {
        assertEquals(
                new Outcome.Declined(DeclineReason.PIN_REQUIRED, "SINGLE"),
                order(1, 2001, PinCheck.NONE));
        assertEquals(approved(140, NOON), order(2, 6000, PIN));
        assertEquals(Money.ofYuan(60), books.account(ID).spentOn(TODAY));
        assertEquals(
                new Outcome.Declined(DeclineReason.PIN_REQUIRED, "DAILY"),
                order(3, 1, PinCheck.NONE));
    }

    @Test
    void a_wrong_password_or_too_little_money_or_a_frozen_account_pays_no_fee() {
        assertEquals(
                new Outcome.Declined(DeclineReason.WRONG_PIN, "2"),
                order(1, 100, new PinCheck.Wrong("y", 2)));
        assertEquals(declined(DeclineReason.INSUFFICIENT), order(2, 20001, PIN));
        books.put(books.account(ID).withStatus(AccountStatus.FROZEN));
        assertEquals(declined(DeclineReason.ACCOUNT_NOT_ACTIVE), order(3, 100, PIN));
        assertEquals(0, books.account(ID).holds());
    }

    @Test
    void K_05_what_the_payee_took_is_owed_to_it_however_late() {
        order(1, 2000, PinCheck.NONE);
        Instant later = NOON.plus(Duration.ofDays(400));
        Decision<Outcome> decision = books.decide(settlement(2, PayeeAnswer.PAID), later);
        assertEquals(approved(180, later), decision.outcome());
        var booking = decision.booking().orElseThrow();
        assertEquals(LedgerAccount.MERCHANT_PAYABLES, booking.legs().getLast().ledger());
        assertEquals(5, booking.legs().getLast().owner());
        assertEquals(new Effect.Told(MessageKind.FEE_PAID, "2000"), booking.effects().getLast());
        assertEquals(HoldStatus.POSTED, books.hold(ORDER).status());
        assertEquals(0, books.account(ID).holds());
    }

    @Test
    void K_05_what_the_payee_refused_comes_back_and_no_longer_counts_on_that_day() {
        order(1, 2000, PinCheck.NONE);
        assertEquals(approved(200, NOON), books.run(settlement(2, PayeeAnswer.REFUSED), NOON));
        assertEquals(Money.ZERO, books.account(ID).spentOn(TODAY));
        assertEquals(HoldStatus.VOIDED, books.hold(ORDER).status());
    }

    @Test
    void what_comes_back_the_next_day_takes_nothing_from_that_days_total() {
        order(1, 2000, PinCheck.NONE);
        Instant tomorrow = NOON.plus(Duration.ofDays(1));
        books.run(
                new FeeOrder(new UUID(0, 5), ID, POWER, "", Money.ofFen(700), PinCheck.NONE),
                tomorrow);
        assertEquals(
                new Outcome.Approved(Money.ofFen(19300), tomorrow),
                books.run(settlement(2, PayeeAnswer.REFUSED), tomorrow));
        assertEquals(Money.ofFen(700), books.account(ID).spentOn(TODAY.plusDays(1)));
    }

    @Test
    void only_the_first_settlement_counts() {
        order(1, 2000, PinCheck.NONE);
        books.run(settlement(2, PayeeAnswer.PAID), NOON);
        assertEquals(
                declined(DeclineReason.NOT_PENDING),
                books.run(settlement(3, PayeeAnswer.REFUSED), NOON));
        assertEquals(Money.ofYuan(180), books.account(ID).balance());
    }

    @Test
    void a_canteen_is_no_payee_and_another_payee_settles_nothing() {
        FeeOrder canteen =
                new FeeOrder(ORDER, ID, new Place(10, "", 0), "", Money.ofFen(1), PinCheck.NONE);
        assertThrows(ProblemException.class, () -> books.run(canteen, NOON));
        order(1, 2000, PinCheck.NONE);
        SettleFee other =
                new SettleFee(new UUID(0, 2), ID, ORDER, new Place(10, "", 0), PayeeAnswer.PAID);
        assertThrows(ProblemException.class, () -> books.run(other, NOON));
    }

    private FeeOrder billOrder(int id, long account, String number) {
        return new FeeOrder(
                new UUID(0, id),
                account,
                POWER,
                number,
                true,
                Money.ofYuan(10),
                Optional.empty(),
                PinCheck.NONE);
    }

    @Test
    void K_05_a_bill_is_paid_by_one_order_only_whoever_gives_it() {
        books.put(AccountState.opened(2 * ID, Money.ofYuan(200), TODAY));
        assertEquals(approved(190, NOON), books.run(billOrder(1, ID, "B-1"), NOON));
        assertEquals(declined(DeclineReason.BILL_TAKEN), books.run(billOrder(2, ID, "B-1"), NOON));
        assertEquals(
                declined(DeclineReason.BILL_TAKEN), books.run(billOrder(3, 2 * ID, "B-1"), NOON));
        assertEquals(approved(180, NOON), books.run(billOrder(4, ID, "B-2"), NOON));
        books.run(settlement(5, PayeeAnswer.PAID), NOON);
        assertEquals(declined(DeclineReason.BILL_TAKEN), books.run(billOrder(6, ID, "B-1"), NOON));
    }

    @Test
    void K_05_a_bill_that_the_payee_refused_may_be_paid_again() {
        books.run(billOrder(1, ID, "B-1"), NOON);
        books.run(settlement(2, PayeeAnswer.REFUSED), NOON);
        assertEquals(approved(190, NOON), books.run(billOrder(3, ID, "B-1"), NOON));
        assertEquals(declined(DeclineReason.BILL_TAKEN), books.run(billOrder(4, ID, "B-1"), NOON));
    }

    @Test
    void K_05_free_amounts_of_the_same_room_are_paid_again_and_again() {
        assertEquals(approved(190, NOON), order(1, 1000, PinCheck.NONE));
        assertEquals(approved(180, NOON), order(2, 1000, PinCheck.NONE));
    }

    @Test
    void what_the_payees_terms_say_against_it_comes_before_the_password() {
        FeeOrder closed =
                new FeeOrder(
                        ORDER,
                        ID,
                        POWER,
                        "",
                        false,
                        Money.ofYuan(10),
                        Optional.of(FeeFault.CLOSED),
                        new PinCheck.Wrong("y", 2));
        assertEquals(
                new Outcome.Declined(DeclineReason.FEE_REFUSED, "CLOSED"), books.run(closed, NOON));
        assertEquals(0, books.account(ID).holds());
    }

    @Test
    void K_05_the_books_keep_the_receipts_number_and_why_a_payee_refused() {
        order(1, 2000, PinCheck.NONE);
        SettleFee paid = new SettleFee(new UUID(0, 2), ID, ORDER, POWER, PayeeAnswer.PAID, "R-17");
        assertEquals("R-17", books.decide(paid, NOON).booking().orElseThrow().detail());
        assertThrows(
                IllegalArgumentException.class,
                () -> new SettleFee(new UUID(0, 3), ID, ORDER, POWER, PayeeAnswer.PAID, "收据"));
    }

    @Test
    void a_reference_is_short_and_plain() {
        assertThrows(IllegalArgumentException.class, () -> orderFor("七舍305"));
        assertThrows(IllegalArgumentException.class, () -> orderFor("1".repeat(65)));
    }

    private static FeeOrder orderFor(String reference) {
        return new FeeOrder(ORDER, ID, POWER, reference, Money.ofFen(1), PinCheck.NONE);
    }
}
