package campus.onecard.server.subsidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.Money;
import campus.onecard.server.hold.ExpireHold;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.AccountStatus;
import campus.onecard.server.ledger.Approval;
import campus.onecard.server.ledger.Decision;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Effect;
import campus.onecard.server.ledger.HoldStatus;
import campus.onecard.server.ledger.LedgerAccount;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.TestBooks;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The rules of granting and claiming, without a database. */
class SubsidyTest {

    private static final long ID = 64;
    private static final Instant NOON = Instant.parse("2026-09-01T04:00:00Z");
    private static final Instant TERM_END = NOON.plus(Duration.ofDays(120));
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final Place KIOSK = new Place(Outlet.CARD_CENTRE, "K1", 7);
    private static final UUID GRANT = new UUID(0, 1);
    private static final Money TWENTY = Money.ofYuan(20);
    private static final Approval BOTH = new Approval("S100", "S200");

    private final TestBooks books =
            new TestBooks()
                    .put(AccountState.opened(ID, Money.ofYuan(5), TODAY))
                    .put(new Outlet(Outlet.CARD_CENTRE, 0, "卡务中心", "", Outlet.Kind.OFFICE));

    private Decision<Outcome> grant(Approval approval, Instant at) {
        return books.decide(
                new GrantSubsidy(GRANT, ID, TWENTY, Optional.of(TERM_END), approval), at);
    }

    private Outcome claim(int id, Instant at) {
        return books.run(new ClaimSubsidy(new UUID(0, id), ID, GRANT, KIOSK), at);
    }

    private static Outcome approved(long yuan, Instant at) {
        return new Outcome.Approved(Money.ofYuan(yuan), at);
    }

    private static Outcome declined(DeclineReason reason) {
        return new Outcome.Declined(reason);
    }

    @Test
    void B_02_a_grant_waits_and_changes_no_balance() {
        Decision<Outcome> decision = grant(BOTH, NOON);
        assertEquals(approved(5, NOON), decision.outcome());
        var booking = decision.booking().orElseThrow();
        assertEquals(LedgerAccount.SUBSIDY_FUND, booking.legs().getFirst().ledger());
        assertEquals(LedgerAccount.UNCLAIMED, booking.legs().getLast().ledger());
        assertEquals(ID, booking.legs().getLast().owner());
        assertEquals(BOTH, booking.approval().orElseThrow());
        assertEquals(
                new Effect.Told(MessageKind.SUBSIDY_WAITING, "2000"), booking.effects().getLast());
        assertEquals(1, books.account(ID).holds());
    }

    @Test
    void B_02_what_is_claimed_is_on_the_balance_once() {
        grant(BOTH, NOON);
        assertEquals(approved(25, NOON), claim(2, NOON));
        assertEquals(declined(DeclineReason.NOT_PENDING), claim(3, NOON));
        assertEquals(Money.ofYuan(25), books.account(ID).balance());
        assertEquals(Money.ZERO, books.account(ID).spentOn(TODAY));
        assertEquals(HoldStatus.POSTED, books.hold(GRANT).status());
    }

    @Test
    void R_13_one_person_alone_grants_nothing() {
        assertEquals(
                declined(DeclineReason.SAME_PERSON),
                grant(new Approval("S100", "S100"), NOON).outcome());
        assertEquals(0, books.account(ID).holds());
    }

    @Test
    void a_frozen_account_is_granted_but_claims_nothing_and_a_closed_one_is_not_granted() {
        books.put(books.account(ID).withStatus(AccountStatus.FROZEN));
        assertEquals(approved(5, NOON), grant(BOTH, NOON).outcome());
        assertEquals(declined(DeclineReason.ACCOUNT_NOT_ACTIVE), claim(2, NOON));
        books.put(AccountState.opened(ID, Money.ZERO, TODAY).withStatus(AccountStatus.CLOSED));
        assertEquals(declined(DeclineReason.ACCOUNT_NOT_ACTIVE), grant(BOTH, NOON).outcome());
    }

    @Test
    void after_its_time_it_goes_back_to_the_fund_and_is_claimed_no_more() {
        grant(BOTH, NOON);
        assertEquals(declined(DeclineReason.EXPIRED), claim(2, TERM_END));
        ExpireHold expiry = new ExpireHold(new UUID(0, 9), ID, GRANT);
        Decision<Outcome> decision = books.decide(expiry, TERM_END);
        assertEquals(approved(5, TERM_END), decision.outcome());
        var booking = decision.booking().orElseThrow();
        assertEquals(LedgerAccount.SUBSIDY_FUND, booking.legs().getLast().ledger());
        assertEquals(TWENTY, booking.legs().getLast().amount());
        assertEquals(
                new Effect.Told(MessageKind.SUBSIDY_EXPIRED, "2000"), booking.effects().getLast());
        assertEquals(declined(DeclineReason.NOT_PENDING), claim(3, TERM_END));
        assertEquals(0, books.account(ID).holds());
    }

    @Test
    void what_is_claimed_never_goes_back() {
        grant(BOTH, NOON);
        claim(2, TERM_END.minusMillis(1));
        assertEquals(
                declined(DeclineReason.NOT_PENDING),
                books.run(new ExpireHold(new UUID(0, 9), ID, GRANT), TERM_END));
        assertEquals(Money.ofYuan(25), books.account(ID).balance());
    }

    @Test
    void a_grant_whose_time_is_over_already_is_declined() {
        assertEquals(declined(DeclineReason.EXPIRED), grant(BOTH, TERM_END).outcome());
    }

    @Test
    void nobody_claims_what_is_another_persons() {
        grant(BOTH, NOON);
        books.put(AccountState.opened(ID + 64, Money.ZERO, TODAY));
        ClaimSubsidy strange = new ClaimSubsidy(new UUID(0, 2), ID + 64, GRANT, KIOSK);
        assertThrows(ProblemException.class, () -> books.run(strange, NOON));
        ExpireHold wrong = new ExpireHold(new UUID(0, 3), ID + 64, GRANT);
        assertThrows(ProblemException.class, () -> books.run(wrong, TERM_END));
    }
}
