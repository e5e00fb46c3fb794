package campus.onecard.server.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.money.SingleLimit;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.AccountStatus;
import campus.onecard.server.ledger.CardState;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.TestBooks;
import campus.onecard.server.ledger.TestCampus;
import campus.onecard.server.secret.PinCheck;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The rule of a payment, without a database. */
class CardPaymentTest {

    private static final long ID = 64;
    private static final CardSerial CARD = TestCampus.card(1);
    private static final Instant NOON = Instant.parse("2026-09-01T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private AccountState account = AccountState.opened(ID, Money.ofYuan(200), TODAY);
    private Instant now = NOON;
    private CardState card = new CardState(CARD, ID, CardStatus.ACTIVE);

    private Outcome pay(long fen, boolean pin, Instant at) {
        TestBooks books =
                new TestBooks()
                        .put(account)
                        .put(card)
                        .put(new Outlet(9, 2, "面馆", "一楼", Outlet.Kind.CANTEEN));
        PinCheck check = pin ? new PinCheck.Right("x") : PinCheck.NONE;
        Outcome outcome =
                books.run(
                        new CardPayment(
                                new UUID(0, 1),
                                ID,
                                CARD,
                                new Place(9, "P1", 1),
                                Money.ofFen(fen),
                                check),
                        at);
        account = books.account(ID);
        now = at;
        return outcome;
    }

    private static Outcome.Declined declined(DeclineReason reason) {
        return new Outcome.Declined(reason);
    }

    /** For the payment password, because that limit is not enough. */
    private static Outcome.Declined asks(String limit) {
        return new Outcome.Declined(DeclineReason.PIN_REQUIRED, limit);
    }

    private void assertLeft(long fen, Outcome outcome) {
        assertEquals(new Outcome.Approved(Money.ofFen(fen), now), outcome);
    }

    @Test
    void L_02_and_Q_04_twenty_yuan_pass_and_one_fen_more_asks() {
        assertLeft(18000, pay(2000, false, NOON));
        assertEquals(asks("SINGLE"), pay(2001, false, NOON));
    }

    @Test
    void L_03_and_Q_04_fifty_yuan_a_day_pass_and_one_fen_more_asks() {
        pay(2000, false, NOON);
        pay(1999, false, NOON);
        assertEquals(asks("DAILY"), pay(1002, false, NOON));
        assertLeft(15000, pay(1001, false, NOON));
        assertEquals(asks("DAILY"), pay(1, false, NOON));
    }

    @Test
    void L_04_with_the_password_it_passes_and_Q_05_it_counts() {
        assertLeft(14000, pay(6000, true, NOON));
        assertEquals(Money.ofFen(6000), account.spentOn(TODAY));
        assertEquals(asks("DAILY"), pay(1, false, NOON));
    }

    @Test
    void the_day_turns_at_midnight_in_Shanghai() {
        pay(2000, false, NOON);
        pay(2000, false, NOON);
        Instant lastMoment = Instant.parse("2026-09-01T15:59:59.999Z");
        assertEquals(asks("DAILY"), pay(1001, false, lastMoment));
        assertLeft(16000 - 1001, pay(1001, false, lastMoment.plusMillis(1)));
        assertEquals(Money.ofFen(1001), account.spentOn(TODAY.plusDays(1)));
    }

    @Test
    void the_last_fen_can_be_spent_but_no_more() {
        account = AccountState.opened(ID, Money.ofFen(500), TODAY);
        assertEquals(declined(DeclineReason.INSUFFICIENT), pay(501, false, NOON));
        assertLeft(0, pay(500, false, NOON));
    }

    @Test
    void T_04_a_lost_void_or_strange_card_is_refused() {
        card = new CardState(CARD, ID, CardStatus.LOST);
        assertEquals(declined(DeclineReason.CARD_NOT_ACTIVE), pay(100, true, NOON));
        card = new CardState(CARD, ID + 64, CardStatus.ACTIVE);
        assertEquals(declined(DeclineReason.CARD_NOT_ACTIVE), pay(100, true, NOON));
    }

    @Test
    void a_frozen_account_pays_nothing() {
        account = account.withStatus(AccountStatus.FROZEN);
        assertEquals(declined(DeclineReason.ACCOUNT_NOT_ACTIVE), pay(100, true, NOON));
        assertEquals(Money.ofYuan(200), account.balance());
    }

    @Test
    void Q_09_nothing_is_spent_until_a_password_that_everybody_knows_is_changed() {
        account = account.withPinDue(true);
        assertEquals(declined(DeclineReason.PIN_INITIAL), pay(1, false, NOON));
        assertEquals(declined(DeclineReason.PIN_INITIAL), pay(1, true, NOON));
        account = account.withPinDue(false);
        assertLeft(19999, pay(1, false, NOON));
    }

    @Test
    void L_01_a_limit_of_nothing_always_asks() {
        account = account.withLimits(new SingleLimit(Money.ZERO), DailyLimit.DEFAULT);
        assertEquals(asks("SINGLE"), pay(1, false, NOON));
        assertLeft(19999, pay(1, true, NOON));
        account = account.withLimits(SingleLimit.DEFAULT, new DailyLimit(Money.ZERO));
        assertEquals(asks("DAILY"), pay(1, false, NOON));
        assertLeft(19998, pay(1, true, NOON));
    }

    @Test
    void an_amount_of_nothing_or_less_is_no_payment() {
        assertThrows(IllegalArgumentException.class, () -> pay(0, false, NOON));
        assertThrows(IllegalArgumentException.class, () -> pay(-1, false, NOON));
    }
}
