package campus.onecard.server.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStatus;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The rule of a payment, without a database. */
class CardPaymentTest {

    private static final long ID = 64;
    private static final CardSerial CARD = TestCampus.card(1);
    private static final Instant NOON = Instant.parse("2026-09-01T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private AccountState account = AccountState.opened(ID, Money.ofYuan(200), TODAY);
    private CardState card = new CardState(CARD, ID, CardStatus.ACTIVE);

    private Outcome pay(long fen, boolean pin, Instant at) {
        BatchBooks books =
                new BatchBooks(
                        Map.of(ID, account),
                        Map.of(),
                        Map.of(CARD, card),
                        Map.of(9, new Outlet(9, 2, "面馆", "一楼", Outlet.Kind.CANTEEN)),
                        1);
        CardPayment payment =
                new CardPayment(new UUID(0, 1), ID, CARD, 9, "P1", Money.ofFen(fen), pin);
        Decision<Outcome> decision = payment.decide(books, at);
        Invariant.check(decision.booking().orElseThrow(), books);
        books.apply(decision.booking().orElseThrow());
        account = books.account(ID);
        return decision.outcome();
    }

    private static Outcome.Declined declined(DeclineReason reason) {
        return new Outcome.Declined(reason);
    }

    private static Outcome.Approved left(long fen) {
        return new Outcome.Approved(Money.ofFen(fen));
    }

    @Test
    void L_02_and_Q_04_twenty_yuan_pass_and_one_fen_more_asks() {
        assertEquals(left(18000), pay(2000, false, NOON));
        assertEquals(declined(DeclineReason.PIN_REQUIRED), pay(2001, false, NOON));
    }

    @Test
    void L_03_and_Q_04_fifty_yuan_a_day_pass_and_one_fen_more_asks() {
        pay(2000, false, NOON);
        pay(1999, false, NOON);
        assertEquals(declined(DeclineReason.PIN_REQUIRED), pay(1002, false, NOON));
        assertEquals(left(15000), pay(1001, false, NOON));
        assertEquals(declined(DeclineReason.PIN_REQUIRED), pay(1, false, NOON));
    }

    @Test
    void L_04_with_the_password_it_passes_and_Q_05_it_counts() {
        assertEquals(left(14000), pay(6000, true, NOON));
        assertEquals(Money.ofFen(6000), account.spentOn(TODAY));
        assertEquals(declined(DeclineReason.PIN_REQUIRED), pay(1, false, NOON));
    }

    @Test
    void the_day_turns_at_midnight_in_Shanghai() {
        pay(2000, false, NOON);
        pay(2000, false, NOON);
        Instant lastMoment = Instant.parse("2026-09-01T15:59:59.999Z");
        assertEquals(declined(DeclineReason.PIN_REQUIRED), pay(1001, false, lastMoment));
        assertEquals(left(16000 - 1001), pay(1001, false, lastMoment.plusMillis(1)));
        assertEquals(Money.ofFen(1001), account.spentOn(TODAY.plusDays(1)));
    }

    @Test
    void the_last_fen_can_be_spent_but_no_more() {
        account = AccountState.opened(ID, Money.ofFen(500), TODAY);
        assertEquals(declined(DeclineReason.INSUFFICIENT), pay(501, false, NOON));
        assertEquals(left(0), pay(500, false, NOON));
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
        account =
                new AccountState(
                        ID,
                        AccountStatus.FROZEN,
                        account.balance(),
                        account.singleLimit(),
                        account.dailyLimit(),
                        Money.ZERO,
                        TODAY,
                        1);
        assertEquals(declined(DeclineReason.ACCOUNT_NOT_ACTIVE), pay(100, true, NOON));
        assertEquals(Money.ofYuan(200), account.balance());
    }

    @Test
    void an_amount_of_nothing_or_less_is_no_payment() {
        assertThrows(IllegalArgumentException.class, () -> pay(0, false, NOON));
        assertThrows(IllegalArgumentException.class, () -> pay(-1, false, NOON));
    }

    @Test
    void number_and_account_id_lead_to_the_same_lane() {
        for (int i = 0; i < 500; i++) {
            var number = TestCampus.newAccount(i, Money.ZERO).number();
            int slot = Slots.of(number);
            assertTrue(slot >= 0 && slot < Slots.COUNT);
            assertEquals(slot, Slots.of(Slots.accountId(i + 1, number)));
        }
    }
}
