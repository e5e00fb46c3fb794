package campus.onecard.server.adjustment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import campus.onecard.domain.money.Money;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.AccountStatus;
import campus.onecard.server.ledger.Approval;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.ReasonCode;
import campus.onecard.server.ledger.TestBooks;
import campus.onecard.server.ledger.TestCampus;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

class AdjustmentTest {

    private static final Instant NOON = Instant.parse("2026-09-01T04:00:00Z");
    private static final ReasonCode WHY = new ReasonCode("TERMINAL_FAULT");
    private static final Approval TWO = new Approval("S1", "S2");

    private final TestBooks books =
            new TestBooks()
                    .put(AccountState.opened(64, Money.ofYuan(10), LocalDate.of(2026, 9, 1)));

    private Outcome adjust(long fen, Approval approval) {
        return books.run(
                new Adjustment(new UUID(0, 1), 64, Place.CENTRE, Money.ofFen(fen), WHY, approval),
                NOON);
    }

    private static void assertLeft(long fen, Outcome outcome) {
        Outcome.Approved approved = assertInstanceOf(Outcome.Approved.class, outcome);
        assertEquals(Money.ofFen(fen), approved.balanceAfter());
    }

    @Test
    void it_goes_both_ways_but_never_below_zero() {
        assertLeft(1500, adjust(500, TWO));
        assertEquals(
                new Outcome.Declined(DeclineReason.INSUFFICIENT, WHY.value()), adjust(-1501, TWO));
        assertLeft(0, adjust(-1500, TWO));
    }

    @Test
    void one_person_alone_corrects_nothing() {
        assertEquals(
                new Outcome.Declined(DeclineReason.SAME_PERSON, WHY.value()),
                adjust(500, new Approval("S1", "S1")));
    }

    @Test
    void a_frozen_account_can_be_corrected_and_a_closed_one_cannot() {
        books.put(books.account(64).withStatus(AccountStatus.FROZEN));
        assertLeft(1500, adjust(500, TWO));
        books.put(books.account(64).withStatus(AccountStatus.CLOSED));
        assertEquals(
                new Outcome.Declined(DeclineReason.ACCOUNT_NOT_ACTIVE, WHY.value()),
                adjust(500, TWO));
    }

    @Test
    void nothing_and_more_than_any_card_holds_are_no_corrections() {
        assertThrows(IllegalArgumentException.class, () -> adjust(0, TWO));
        assertThrows(IllegalArgumentException.class, () -> adjust(-100_000_001, TWO));
        assertThrows(IllegalArgumentException.class, () -> new ReasonCode("because"));
    }

    @Test
    void in_the_database_the_difference_is_under_enquiry_and_the_owner_is_told() throws Exception {
        try (TestCampus campus = new TestCampus()) {
            long account = campus.open(1, Money.ofYuan(10));
            Adjustment adjustment =
                    new Adjustment(campus.id(), account, Place.CENTRE, Money.ofFen(-250), WHY, TWO);
            Outcome first = campus.lanes.post(adjustment);
            assertLeft(750, first);
            campus.restartLanes();
            assertEquals(first, campus.lanes.post(adjustment));
            assertEquals(250, campus.number("SELECT SUM(amount) FROM entry WHERE ledger_id = 9"));
            assertEquals(
                    1,
                    campus.number(
                            "SELECT COUNT(*) FROM message WHERE detail = '-250 TERMINAL_FAULT'"));
            campus.assertBooksHold();
        }
    }
}
