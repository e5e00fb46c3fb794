package campus.onecard.server.payment;

import static campus.onecard.server.payment.PaidBooks.ALONE;
import static campus.onecard.server.payment.PaidBooks.NEXT_DAY;
import static campus.onecard.server.payment.PaidBooks.NOON;
import static campus.onecard.server.payment.PaidBooks.OTHER_MERCHANT;
import static campus.onecard.server.payment.PaidBooks.SAME_MERCHANT;
import static campus.onecard.server.payment.PaidBooks.TILL;
import static campus.onecard.server.payment.PaidBooks.TWO;
import static campus.onecard.server.payment.PaidBooks.assertDeclined;
import static campus.onecard.server.payment.PaidBooks.assertLeft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.Money;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.ledger.AccountStatus;
import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Effect;
import campus.onecard.server.ledger.LedgerAccount;

import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.UUID;

/** The rule of a refund, without a database. */
class RefundTest {

    private final PaidBooks paid = new PaidBooks();

    @Test
    void parts_come_back_until_nothing_is_left_and_not_one_fen_more() {
        UUID payment = paid.pay(1500, NOON);
        assertLeft(9100, paid.refund(payment, 600, TILL, Optional.empty(), NOON));
        assertDeclined(
                DeclineReason.ALREADY_RETURNED,
                paid.refund(payment, 901, TILL, Optional.empty(), NOON));
        assertLeft(10000, paid.refund(payment, 900, TILL, Optional.empty(), NEXT_DAY));
        assertDeclined(
                DeclineReason.ALREADY_RETURNED, paid.refund(payment, 1, TILL, TWO, NEXT_DAY));
    }

    @Test
    void L_03_what_comes_back_on_the_day_itself_no_longer_counts() {
        UUID payment = paid.pay(2000, NOON);
        paid.pay(300, NOON);
        paid.refund(payment, 1500, TILL, Optional.empty(), NOON);
        assertEquals(Money.ofFen(800), paid.spentToday());
    }

    @Test
    void L_03_what_comes_back_later_leaves_the_new_days_total_alone() {
        UUID payment = paid.pay(2000, NOON);
        paid.pay(700, NEXT_DAY);
        paid.refund(payment, 2000, TILL, Optional.empty(), NEXT_DAY);
        assertEquals(
                Money.ofFen(700),
                paid.books.account(PaidBooks.ACCOUNT).spentOn(PaidBooks.TODAY.plusDays(1)));
    }

    @Test
    void a_terminal_gives_back_only_what_its_merchant_took() {
        UUID payment = paid.pay(1000, NOON);
        assertDeclined(
                DeclineReason.NOT_RETURNABLE,
                paid.refund(payment, 100, OTHER_MERCHANT, Optional.empty(), NOON));
        assertLeft(9100, paid.refund(payment, 100, SAME_MERCHANT, Optional.empty(), NOON));
    }

    @Test
    void staff_gives_back_anywhere_but_never_alone() {
        UUID payment = paid.pay(1000, NOON);
        assertDeclined(
                DeclineReason.SAME_PERSON, paid.refund(payment, 100, OTHER_MERCHANT, ALONE, NOON));
        assertLeft(9100, paid.refund(payment, 100, OTHER_MERCHANT, TWO, NOON));
    }

    @Test
    void the_merchant_of_the_payment_owes_less_wherever_it_is_given_back() {
        UUID payment = paid.pay(1000, NOON);
        Booking booking =
                paid.books
                        .decide(
                                new Refund(
                                        paid.id(),
                                        PaidBooks.ACCOUNT,
                                        payment,
                                        OTHER_MERCHANT,
                                        Money.ofFen(400),
                                        TWO),
                                NOON)
                        .booking()
                        .orElseThrow();
        var side = booking.legs().getLast();
        assertEquals(LedgerAccount.MERCHANT_PAYABLES, side.ledger());
        assertEquals(2, side.owner());
        assertEquals(Money.ofFen(-400), side.amount());
        assertEquals(Optional.of(payment), booking.refersTo());
        assertEquals(TWO, booking.approval());
        assertTrue(booking.effects().contains(new Effect.Told(MessageKind.REFUNDED, "400")));
    }

    @Test
    void only_an_approved_payment_of_this_account_can_come_back() {
        UUID declined = paid.pay(5001, NOON);
        assertDeclined(
                DeclineReason.NOT_RETURNABLE,
                paid.refund(declined, 100, TILL, Optional.empty(), NOON));
        UUID payment = paid.pay(1000, NOON);
        assertDeclined(
                DeclineReason.NOT_RETURNABLE,
                paid.books.run(
                        new Refund(
                                paid.id(),
                                PaidBooks.STRANGER,
                                payment,
                                TILL,
                                Money.ofFen(100),
                                Optional.empty()),
                        NOON));
        paid.refund(payment, 100, TILL, Optional.empty(), NOON);
        UUID refund = new UUID(0, paid.id().getLeastSignificantBits() - 1);
        assertDeclined(
                DeclineReason.NOT_RETURNABLE,
                paid.refund(refund, 100, TILL, Optional.empty(), NOON));
    }

    @Test
    void a_frozen_account_gets_its_money_back_and_a_closed_one_does_not() {
        UUID payment = paid.pay(1000, NOON);
        paid.set(AccountStatus.FROZEN);
        assertLeft(9100, paid.refund(payment, 100, TILL, Optional.empty(), NOON));
        paid.set(AccountStatus.CLOSED);
        assertDeclined(
                DeclineReason.ACCOUNT_NOT_ACTIVE,
                paid.refund(payment, 100, TILL, Optional.empty(), NOON));
    }

    @Test
    void an_unknown_payment_is_told() {
        assertThrows(
                ProblemException.class,
                () -> paid.refund(new UUID(9, 9), 100, TILL, Optional.empty(), NOON));
    }
}
