package campus.onecard.server.ledger;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
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
import java.util.UUID;

/** Bookings about holds that no rule should make, and that are refused all the same. */
class HoldInvariantTest {

    private static final Money TEN = Money.ofYuan(10);
    private static final long ACCOUNT = 64;
    private static final AccountState NONE =
            AccountState.opened(ACCOUNT, Money.ofYuan(100), LocalDate.of(2026, 9, 1));
    private static final AccountState ONE = NONE.holding(1);
    private static final Hold FEE = Hold.pending(new UUID(1, 1), ACCOUNT, HoldPurpose.FEE, TEN, 30);
    private static final Hold SUBSIDY =
            Hold.pending(new UUID(1, 2), ACCOUNT, HoldPurpose.SUBSIDY, TEN, 0);
    private static final Hold TRANSFER =
            Hold.pending(new UUID(1, 3), ACCOUNT, HoldPurpose.BANK_TRANSFER, TEN, 0);
    private static final Hold POSTED = FEE.ended(HoldStatus.POSTED, TEN);

    @Test
    void a_hold_that_begins_or_ends_with_its_money_passes() {
        assertDoesNotThrow(() -> check(List.of(), ONE, List.of(FEE), aside(TEN)));
        assertDoesNotThrow(() -> check(List.of(FEE), NONE, List.of(POSTED), aside(TEN.negated())));
        assertDoesNotThrow(() -> check(List.of(), ONE, List.of(TRANSFER)));
    }

    @Test
    void a_hold_is_the_accounts_own() {
        Hold another = Hold.pending(new UUID(1, 4), 128, HoldPurpose.FEE, TEN, 30);
        refused("a hold is the account's own", List.of(), ONE, List.of(another), aside(TEN));
    }

    @Test
    void a_hold_ends_once() {
        refused("a hold ends once", List.of(POSTED), NONE, List.of(POSTED), aside(TEN.negated()));
    }

    @Test
    void a_hold_posts_from_nothing_up_to_its_amount() {
        String rule = "no more is posted than was set aside";
        for (long fen : new long[] {-1, 1001}) {
            Hold after = FEE.ended(HoldStatus.POSTED, Money.ofFen(fen));
            refused(rule, List.of(FEE), NONE, List.of(after), aside(TEN.negated()));
        }
        Hold all = FEE.ended(HoldStatus.POSTED, Money.ofFen(1000));
        assertDoesNotThrow(() -> check(List.of(FEE), NONE, List.of(all), aside(TEN.negated())));
    }

    @Test
    void an_account_counts_its_pending_holds() {
        String rule = "an account counts its pending holds";
        refused(rule, List.of(), NONE, List.of(FEE), aside(TEN));
        refused(rule, List.of(FEE), ONE, List.of(POSTED), aside(TEN.negated()));
        refused(rule, List.of(), ONE, List.of());
    }

    @Test
    void what_is_set_aside_is_what_the_holds_say() {
        String rule = "what is set aside is what pending holds say";
        refused(rule, List.of(), ONE, List.of(FEE));
        refused(rule, List.of(), ONE, List.of(FEE), aside(Money.ofFen(999)));
        refused(rule, List.of(FEE), NONE, List.of(POSTED));
        refused(rule, List.of(), NONE, List.of(), aside(TEN));
        refused(rule, List.of(), ONE, List.of(SUBSIDY), aside(TEN));
        refused(rule, List.of(), ONE, List.of(TRANSFER), aside(TEN));
    }

    @Test
    void money_is_set_aside_for_the_account_that_is_booked() {
        Leg stranger = Leg.other(LedgerAccount.HELD, 128, MovementKind.FEE, TEN);
        refused("set aside for the account", List.of(), ONE, List.of(FEE), stranger);
    }

    private static Leg aside(Money amount) {
        return Leg.other(LedgerAccount.HELD, ACCOUNT, MovementKind.FEE, amount);
    }

    private static void refused(
            String rule, List<Hold> before, AccountState after, List<Hold> holds, Leg... legs) {
        Invariant.Violated violated =
                assertThrows(Invariant.Violated.class, () -> check(before, after, holds, legs));
        assertEquals(rule, violated.getMessage());
    }

    /** The account had as many holds as there were before. */
    private static void check(
            List<Hold> before, AccountState after, List<Hold> holds, Leg... legs) {
        Booking booking =
                new Booking(
                        PostingKind.FEE_ORDER,
                        Optional.empty(),
                        "",
                        ACCOUNT,
                        TEN,
                        after.balance(),
                        Place.CENTRE,
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        List.of(legs),
                        List.of(after),
                        holds.stream().<Effect>map(Effect.HoldSet::new).toList());
        Map<UUID, Hold> known =
                before.isEmpty() ? Map.of() : Map.of(before.getFirst().id(), before.getFirst());
        Found found =
                new Found(
                        new LaneStore.Lease(1, Instant.EPOCH),
                        Map.of(),
                        Map.of(ACCOUNT, before.isEmpty() ? NONE : ONE),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        known,
                        Set.of());
        HoldInvariant.check(booking, new BatchBooks(found, 1));
    }
}
