package campus.onecard.server.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MovementKind;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Bookings that no rule should make, and that are refused all the same. */
class InvariantTest {

    private static final Money TEN = Money.ofYuan(10);
    private static final AccountState BEFORE =
            AccountState.opened(64, Money.ofYuan(100), LocalDate.of(2026, 9, 1));
    private static final AccountState AFTER = BEFORE.received(TEN);
    private static final Leg CASH =
            Leg.other(LedgerAccount.CASH_DRAWERS, 1, MovementKind.TOP_UP, TEN.negated());

    @Test
    void a_sound_booking_passes() {
        check(Optional.empty(), List.of(credit(AFTER, TEN), CASH), AFTER);
    }

    @Test
    void the_sides_sum_to_zero() {
        Leg short_ =
                Leg.other(LedgerAccount.CASH_DRAWERS, 1, MovementKind.TOP_UP, Money.ofFen(-999));
        refused("the sides of a booking sum to zero", List.of(credit(AFTER, TEN), short_), AFTER);
        refused("the sides of a booking sum to zero", List.of(credit(AFTER, TEN)), AFTER);
    }

    @Test
    void the_balance_moves_by_what_is_booked() {
        AccountState more = BEFORE.received(Money.ofFen(1001));
        refused("old + moved = new", List.of(credit(more, TEN), CASH), more);
    }

    @Test
    void no_balance_falls_below_zero() {
        Money all = Money.ofYuan(101);
        AccountState below = BEFORE.spent(all, BEFORE.day());
        Leg other = Leg.other(LedgerAccount.MERCHANT_PAYABLES, 1, MovementKind.PAYMENT, all);
        refused("no balance is below zero", List.of(credit(below, all.negated()), other), below);
    }

    @Test
    void whoever_is_booked_is_changed_and_a_decline_moves_nothing() {
        refused("who is booked is changed", List.of(credit(AFTER, TEN), CASH));
        Invariant.Violated violated =
                assertThrows(
                        Invariant.Violated.class,
                        () ->
                                check(
                                        Optional.of(DeclineReason.INSUFFICIENT),
                                        List.of(credit(AFTER, TEN), CASH),
                                        AFTER));
        assertEquals("a decline moves nothing", violated.getMessage());
    }

    private static Leg credit(AccountState after, Money amount) {
        return Leg.cardholder(after, MovementKind.TOP_UP, amount);
    }

    private static void refused(String rule, List<Leg> legs, AccountState... changes) {
        Invariant.Violated violated =
                assertThrows(
                        Invariant.Violated.class, () -> check(Optional.empty(), legs, changes));
        assertEquals(rule, violated.getMessage());
    }

    private static void check(
            Optional<DeclineReason> declined, List<Leg> legs, AccountState... changes) {
        Booking booking =
                new Booking(
                        PostingKind.TOP_UP,
                        declined,
                        "",
                        BEFORE.id(),
                        TEN,
                        AFTER.balance(),
                        TestCampus.DESK,
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        legs,
                        List.of(changes),
                        List.of());
        Found found =
                new Found(
                        new LaneStore.Lease(1, Instant.EPOCH),
                        Map.of(),
                        Map.of(BEFORE.id(), BEFORE),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Set.of());
        Invariant.check(booking, new BatchBooks(found, 1));
    }
}
