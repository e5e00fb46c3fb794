package campus.onecard.server.deposit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.server.hold.ExpireHold;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.CardState;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.HoldStatus;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.TestBooks;
import campus.onecard.server.ledger.TestCampus;
import campus.onecard.server.secret.PinCheck;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The rules of a machine's deposit, without a database. */
class DepositTest {

    private static final long ID = 64;
    private static final CardSerial CARD = TestCampus.card(1);
    private static final Instant NOON = Instant.parse("2026-09-01T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final Place WASHER = new Place(12, "W3", 1);
    private static final UUID DEPOSIT = new UUID(0, 1);
    private static final Duration TWO_HOURS = Duration.ofHours(2);

    private final TestBooks books =
            new TestBooks()
                    .put(AccountState.opened(ID, Money.ofYuan(30), TODAY))
                    .put(new CardState(CARD, ID, CardStatus.ACTIVE))
                    .put(new Outlet(12, 4, "洗衣房", "七舍", Outlet.Kind.LAUNDRY))
                    .put(new Outlet(10, 2, "面馆", "", Outlet.Kind.CANTEEN));

    private Outcome deposit(long fen) {
        return books.run(
                new Deposit(DEPOSIT, ID, CARD, WASHER, Money.ofFen(fen), TWO_HOURS, PinCheck.NONE),
                NOON);
    }

    private Outcome settle(int id, long fen, Instant at) {
        return books.run(
                new SettleDeposit(new UUID(0, id), ID, DEPOSIT, WASHER, Money.ofFen(fen)), at);
    }

    private Outcome expire(Instant at) {
        return books.run(new ExpireHold(new UUID(0, 99), ID, DEPOSIT), at);
    }

    private static Outcome approved(long fen, Instant at) {
        return new Outcome.Approved(Money.ofFen(fen), at);
    }

    private static Outcome declined(DeclineReason reason) {
        return new Outcome.Declined(reason);
    }

    @Test
    void a_deposit_is_spent_like_a_payment_and_the_rest_comes_back() {
        assertEquals(approved(2000, NOON), deposit(1000));
        assertEquals(Money.ofFen(1000), books.account(ID).spentOn(TODAY));
        assertEquals(approved(2650, NOON), settle(2, 350, NOON));
        assertEquals(Money.ofFen(350), books.account(ID).spentOn(TODAY));
        assertEquals(HoldStatus.POSTED, books.hold(DEPOSIT).status());
        assertEquals(Money.ofFen(350), books.hold(DEPOSIT).settled());
        assertEquals(0, books.account(ID).holds());
    }

    @Test
    void all_of_it_or_nothing_of_it_may_be_used() {
        deposit(1000);
        assertEquals(approved(2000, NOON), settle(2, 1000, NOON));
        assertEquals(HoldStatus.POSTED, books.hold(DEPOSIT).status());
        deposit(500);
        assertEquals(approved(2000, NOON), settle(3, 0, NOON));
        assertEquals(HoldStatus.VOIDED, books.hold(DEPOSIT).status());
    }

    @Test
    void more_than_the_deposit_is_never_taken() {
        deposit(1000);
        assertEquals(declined(DeclineReason.BEYOND_HOLD), settle(2, 1001, NOON));
        assertEquals(HoldStatus.PENDING, books.hold(DEPOSIT).status());
    }

    @Test
    void L_02_and_T_04_a_deposit_obeys_limits_and_cards() {
        assertEquals(new Outcome.Declined(DeclineReason.PIN_REQUIRED, "SINGLE"), deposit(2001));
        books.put(new CardState(CARD, ID, CardStatus.LOST));
        assertEquals(declined(DeclineReason.CARD_NOT_ACTIVE), deposit(100));
    }

    @Test
    void after_its_time_it_goes_back_and_no_longer_counts() {
        deposit(1000);
        Instant end = NOON.plus(TWO_HOURS);
        assertEquals(declined(DeclineReason.NOT_EXPIRED), expire(end.minusMillis(1)));
        assertEquals(HoldStatus.PENDING, books.hold(DEPOSIT).status());
        assertEquals(approved(3000, end), expire(end));
        assertEquals(Money.ZERO, books.account(ID).spentOn(TODAY));
        assertEquals(HoldStatus.EXPIRED, books.hold(DEPOSIT).status());
        assertEquals(declined(DeclineReason.NOT_PENDING), expire(end));
        assertEquals(declined(DeclineReason.NOT_PENDING), settle(2, 100, end));
    }

    @Test
    void after_its_time_it_is_not_settled_even_before_it_went_back() {
        deposit(1000);
        Instant end = NOON.plus(TWO_HOURS);
        assertEquals(declined(DeclineReason.EXPIRED), settle(2, 100, end));
        assertEquals(approved(2900, end.minusMillis(1)), settle(3, 100, end.minusMillis(1)));
        assertEquals(declined(DeclineReason.NOT_PENDING), expire(end));
    }

    @Test
    void another_outlet_settles_nothing_and_a_time_is_sensible() {
        deposit(1000);
        SettleDeposit other =
                new SettleDeposit(
                        new UUID(0, 2), ID, DEPOSIT, new Place(10, "", 0), Money.ofFen(1));
        assertThrows(RuntimeException.class, () -> books.run(other, NOON));
        assertThrows(IllegalArgumentException.class, () -> lasting(Duration.ofDays(8)));
        assertThrows(IllegalArgumentException.class, () -> lasting(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> settle(2, -1, NOON));
    }

    private static Deposit lasting(Duration time) {
        return new Deposit(DEPOSIT, ID, CARD, WASHER, Money.ofFen(1), time, PinCheck.NONE);
    }
}
