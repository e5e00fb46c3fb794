package campus.onecard.server.payment;

import static campus.onecard.server.payment.PaidBooks.ALONE;
import static campus.onecard.server.payment.PaidBooks.LAST_MILLISECOND;
import static campus.onecard.server.payment.PaidBooks.NEXT_DAY;
import static campus.onecard.server.payment.PaidBooks.NOON;
import static campus.onecard.server.payment.PaidBooks.OTHER_MERCHANT;
import static campus.onecard.server.payment.PaidBooks.SAME_MERCHANT;
import static campus.onecard.server.payment.PaidBooks.TILL;
import static campus.onecard.server.payment.PaidBooks.TWO;
import static campus.onecard.server.payment.PaidBooks.assertDeclined;
import static campus.onecard.server.payment.PaidBooks.assertLeft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import campus.onecard.domain.money.Money;
import campus.onecard.server.ledger.AccountStatus;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.TestCampus;

import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.UUID;

class PaymentReversalTest {

    private final PaidBooks paid = new PaidBooks();

    @Test
    void the_whole_payment_comes_back_and_no_longer_counts() {
        UUID payment = paid.pay(2000, NOON);
        assertLeft(10000, paid.reverse(payment, TILL, Optional.empty(), NOON));
        assertEquals(Money.ZERO, paid.spentToday());
    }

    @Test
    void it_is_possible_until_midnight_in_Shanghai_and_not_a_millisecond_longer() {
        UUID payment = paid.pay(2000, NOON);
        UUID another = paid.pay(1000, NOON);
        assertLeft(9000, paid.reverse(payment, TILL, Optional.empty(), LAST_MILLISECOND));
        assertDeclined(
                DeclineReason.DAY_OVER, paid.reverse(another, TILL, Optional.empty(), NEXT_DAY));
        assertDeclined(DeclineReason.DAY_OVER, paid.reverse(another, TILL, TWO, NEXT_DAY));
    }

    @Test
    void once_something_came_back_it_is_too_late_and_twice_does_not_work() {
        UUID payment = paid.pay(2000, NOON);
        paid.refund(payment, 1, TILL, Optional.empty(), NOON);
        assertDeclined(
                DeclineReason.ALREADY_RETURNED,
                paid.reverse(payment, TILL, Optional.empty(), NOON));
        UUID other = paid.pay(1000, NOON);
        paid.reverse(other, TILL, Optional.empty(), NOON);
        assertDeclined(
                DeclineReason.ALREADY_RETURNED, paid.reverse(other, TILL, Optional.empty(), NOON));
        assertDeclined(
                DeclineReason.ALREADY_RETURNED,
                paid.refund(other, 1, TILL, Optional.empty(), NOON));
    }

    @Test
    void only_the_very_terminal_or_two_people_of_the_staff_do_it() {
        UUID payment = paid.pay(1000, NOON);
        assertDeclined(
                DeclineReason.NOT_RETURNABLE,
                paid.reverse(payment, SAME_MERCHANT, Optional.empty(), NOON));
        assertDeclined(
                DeclineReason.NOT_RETURNABLE,
                paid.reverse(payment, new Place(9, "P9", 1), Optional.empty(), NOON));
        assertDeclined(
                DeclineReason.SAME_PERSON, paid.reverse(payment, OTHER_MERCHANT, ALONE, NOON));
        assertLeft(10000, paid.reverse(payment, OTHER_MERCHANT, TWO, NOON));
    }

    @Test
    void a_frozen_account_gets_its_money_back_and_a_closed_one_does_not() {
        UUID payment = paid.pay(1000, NOON);
        paid.set(AccountStatus.CLOSED);
        assertDeclined(
                DeclineReason.ACCOUNT_NOT_ACTIVE,
                paid.reverse(payment, TILL, Optional.empty(), NOON));
        paid.set(AccountStatus.FROZEN);
        assertLeft(10000, paid.reverse(payment, TILL, Optional.empty(), NOON));
    }

    @Test
    void in_the_database_it_comes_back_once_however_often_and_however_it_is_asked_for()
            throws Exception {
        try (TestCampus campus = new TestCampus()) {
            long account = campus.open(1, Money.ofYuan(30));
            CardPayment payment = campus.payment(account, 1, 1500);
            campus.lanes.post(payment);
            Place till = payment.place();
            Refund part =
                    new Refund(
                            campus.id(),
                            account,
                            payment.id(),
                            till,
                            Money.ofFen(500),
                            Optional.empty());
            Outcome first = campus.lanes.post(part);
            assertLeft(2000, first);
            campus.restartLanes();
            assertEquals(first, campus.lanes.post(part));
            assertDeclined(
                    DeclineReason.ALREADY_RETURNED,
                    campus.lanes.post(
                            new PaymentReversal(
                                    campus.id(), account, payment.id(), till, Optional.empty())));
            assertLeft(
                    3000,
                    campus.lanes.post(
                            new Refund(
                                    campus.id(),
                                    account,
                                    payment.id(),
                                    TestCampus.DESK,
                                    Money.ofFen(1000),
                                    TWO)));
            assertEquals(
                    2,
                    campus.number(
                            "SELECT COUNT(*) FROM message WHERE kind = 'REFUNDED' AND account_id ="
                                    + " ?",
                            account));
            assertEquals(
                    0,
                    campus.number(
                            "SELECT SUM(amount) FROM entry WHERE ledger_id = 2 AND owner_id = 2"));
            campus.assertBooksHold();
        }
    }
}
