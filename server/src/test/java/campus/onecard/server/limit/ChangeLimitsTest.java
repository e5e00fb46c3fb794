package campus.onecard.server.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.limit.LimitRange;
import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.money.SingleLimit;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.AccountStatus;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Effect;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.TestBooks;
import campus.onecard.server.secret.PinCheck;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The rule of changing limits, without a database. An account starts with 20 and 50 yuan. */
class ChangeLimitsTest {

    private static final Instant NOON = Instant.parse("2026-09-01T04:00:00Z");
    private static final PinCheck RIGHT = new PinCheck.Right("x");

    private final TestBooks books =
            new TestBooks()
                    .put(AccountState.opened(64, Money.ofYuan(10), LocalDate.of(2026, 9, 1)));

    private static ChangeLimits change(long single, long daily, PinCheck pin) {
        return change(Place.CENTRE, single, daily, pin);
    }

    private static ChangeLimits change(Place place, long single, long daily, PinCheck pin) {
        return new ChangeLimits(
                new UUID(0, 1),
                64,
                place,
                new SingleLimit(Money.ofFen(single)),
                new DailyLimit(Money.ofFen(daily)),
                LimitRange.USUAL,
                pin);
    }

    private Outcome set(long single, long daily, PinCheck pin) {
        return books.run(change(single, daily, pin), NOON);
    }

    private void assertLimits(long single, long daily) {
        AccountState account = books.account(64);
        assertEquals(new SingleLimit(Money.ofFen(single)), account.singleLimit());
        assertEquals(new DailyLimit(Money.ofFen(daily)), account.dailyLimit());
    }

    private static Outcome declined(DeclineReason reason, String detail) {
        return new Outcome.Declined(reason, detail);
    }

    @Test
    void L_05_and_Q_07_lowering_needs_no_password() {
        assertInstanceOf(Outcome.Approved.class, set(1999, 5000, PinCheck.NONE));
        assertInstanceOf(Outcome.Approved.class, set(1999, 4999, PinCheck.NONE));
        assertInstanceOf(Outcome.Approved.class, set(0, 0, PinCheck.NONE));
        assertLimits(0, 0);
    }

    @Test
    void a_place_that_does_not_exist_changes_nothing() {
        ChangeLimits elsewhere = change(new Place(7777, "t", 1), 1999, 5000, PinCheck.NONE);
        assertThrows(ProblemException.class, () -> books.run(elsewhere, NOON));
        assertLimits(2000, 5000);
    }

    @Test
    void Q_07_raising_either_needs_the_password_even_when_the_other_is_lowered() {
        Outcome asks = declined(DeclineReason.PIN_REQUIRED, "");
        assertEquals(asks, set(2001, 5000, PinCheck.NONE));
        assertEquals(asks, set(2000, 5001, PinCheck.NONE));
        assertEquals(asks, set(1000, 5001, PinCheck.NONE));
        assertEquals(asks, set(2001, 4000, PinCheck.NONE));
        assertLimits(2000, 5000);
        assertInstanceOf(Outcome.Approved.class, set(2001, 5001, RIGHT));
        assertLimits(2001, 5001);
    }

    @Test
    void Q_07_a_wrong_locked_or_initial_password_changes_nothing() {
        assertEquals(
                declined(DeclineReason.WRONG_PIN, "2"),
                set(9900, 9900, new PinCheck.Wrong("x", 2)));
        assertEquals(
                declined(DeclineReason.PIN_LOCKED, ""), set(9900, 9900, new PinCheck.Locked("x")));
        assertEquals(
                declined(DeclineReason.PIN_INITIAL, ""),
                set(9900, 9900, new PinCheck.Initial("x")));
        assertEquals(
                declined(DeclineReason.WRONG_PIN, "2"), set(100, 100, new PinCheck.Wrong("x", 2)));
        assertLimits(2000, 5000);
    }

    @Test
    void limits_stay_in_their_range_and_one_payment_never_gets_more_than_the_day() {
        assertEquals(
                declined(DeclineReason.LIMIT_REFUSED, "SINGLE_TOO_HIGH"),
                set(100_001, 500_000, RIGHT));
        assertEquals(
                declined(DeclineReason.LIMIT_REFUSED, "DAILY_TOO_HIGH"),
                set(100_000, 500_001, RIGHT));
        assertEquals(
                declined(DeclineReason.LIMIT_REFUSED, "SINGLE_ABOVE_DAILY"),
                set(2000, 1999, RIGHT));
        assertInstanceOf(Outcome.Approved.class, set(100_000, 500_000, RIGHT));
        assertInstanceOf(Outcome.Approved.class, set(2000, 2000, RIGHT));
    }

    @Test
    void the_same_limits_change_nothing() {
        assertEquals(declined(DeclineReason.UNCHANGED, ""), set(2000, 5000, PinCheck.NONE));
    }

    @Test
    void a_frozen_or_closed_accounts_limits_stay() {
        books.put(books.account(64).withStatus(AccountStatus.FROZEN));
        assertEquals(declined(DeclineReason.ACCOUNT_NOT_ACTIVE, ""), set(1000, 5000, RIGHT));
    }

    @Test
    void Q_07_the_owner_is_told_the_old_and_the_new_figures() {
        var booking = books.decide(change(1000, 6000, RIGHT), NOON).booking().orElseThrow();
        assertTrue(
                booking.effects()
                        .contains(
                                new Effect.Told(
                                        MessageKind.LIMITS_CHANGED, "2000 5000 1000 6000")));
    }
}
