package campus.onecard.server.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.CallFailure;
import campus.onecard.client.Credentials;
import campus.onecard.client.OneCardClient;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.HallRoutes;
import campus.onecard.domain.api.SafetyRoutes;
import campus.onecard.domain.desk.CheckProposal;
import campus.onecard.domain.desk.DeskOutcome;
import campus.onecard.domain.desk.PairedAct;
import campus.onecard.domain.desk.Propose;
import campus.onecard.domain.desk.StaffNumber;
import campus.onecard.domain.dispute.RefuseWrongCharge;
import campus.onecard.domain.dispute.ReportWrongCharges;
import campus.onecard.domain.dispute.WrongCharge;
import campus.onecard.domain.dispute.WrongCharges;
import campus.onecard.domain.message.Message;
import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.statement.Movement;
import campus.onecard.domain.statement.NotRefunded;
import campus.onecard.domain.statement.Settled;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.payment.CardPayment;
import campus.onecard.server.payment.Refund;
import campus.onecard.server.secret.PinCheck;
import campus.onecard.server.signin.SignInHouse;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What the hall makes of reported payments, and what their owners see of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SettledChargesTest {

    private static final StaffNumber MAKER = new StaffNumber("S100");
    private static final StaffNumber CHECKER = new StaffNumber("M7");
    private static final Place TILL = new Place(Outlet.CARD_CENTRE, "P1", 0);

    private SignInHouse house;
    private CardSerial card = new CardSerial("0000000000000000");
    private OneCardClient owner;
    private OneCardClient hall;
    private long account;
    private int turn;

    @BeforeAll
    void open() throws Exception {
        house = new SignInHouse();
        owner = house.atKiosk();
        hall = house.client(new Credentials.Operator(SignInHouse.OPERATOR_KEY));
    }

    @AfterAll
    void close() {
        house.close();
    }

    /** With 12.50 yuan. */
    @BeforeEach
    void newcomer() {
        turn++;
        String number = "20190200%02d".formatted(turn);
        card = new CardSerial("%016X".formatted(0xDB00 + turn));
        house.open(SignInHouse.person(number, DocumentType.ID_CARD, "51010319940716269X"), card);
        Password chosen = new Password("927461");
        owner = house.visit(house.firstVisit(number, new Password("162690"), chosen));
        account = house.number("SELECT id FROM account WHERE number = ?", number);
    }

    private UUID paysAndReports(long fen) {
        house.pass(Duration.ofSeconds(1));
        UUID id = house.id();
        house.lanes.post(new CardPayment(id, account, card, TILL, Money.ofFen(fen), PinCheck.NONE));
        owner.call(
                SafetyRoutes.REPORT_WRONG_CHARGES,
                Map.of(),
                Map.of(),
                new ReportWrongCharges(house.id(), List.of(id)));
        return id;
    }

    private UUID proposed(UUID payment) {
        UUID id = house.id();
        hall.call(
                HallRoutes.PROPOSE,
                Map.of(),
                Map.of(),
                new Propose(id, MAKER, new PairedAct.RefundDisputed(payment)));
        return id;
    }

    private DeskOutcome approved(UUID proposal, StaffNumber by) {
        return Objects.requireNonNull(
                hall.call(
                        HallRoutes.APPROVE_PROPOSAL,
                        Map.of("id", proposal.toString()),
                        Map.of(),
                        new CheckProposal(by)));
    }

    private Settled refused(UUID payment, NotRefunded why) {
        return Objects.requireNonNull(
                hall.call(
                        SafetyRoutes.REFUSE_WRONG_CHARGE,
                        Map.of("paymentId", payment.toString()),
                        Map.of(),
                        new RefuseWrongCharge(MAKER, why)));
    }

    private Optional<Settled> seen(UUID payment) {
        Movement movement =
                owner.movements(null, null, null, 10).movements().stream()
                        .filter(m -> m.id().equals(payment.toString()))
                        .findFirst()
                        .orElseThrow();
        assertTrue(movement.disputed());
        return Optional.ofNullable(movement.settled());
    }

    private List<Message> told(MessageKind kind) {
        return owner.messages(null, 50).messages().stream().filter(m -> m.kind() == kind).toList();
    }

    private boolean isOpen(UUID payment) {
        WrongCharges all = hall.call(SafetyRoutes.WRONG_CHARGES, Map.of(), Map.of(), null);
        return Objects.requireNonNull(all).open().stream()
                .map(WrongCharge::payment)
                .anyMatch(payment.toString()::equals);
    }

    private void balanceIs(long fen) {
        assertEquals(Money.ofFen(fen), owner.overview().balance());
    }

    @Test
    void X_01_two_people_give_a_wrong_charge_back_once_and_its_owner_sees_it_and_is_told() {
        UUID wrong = paysAndReports(400);
        assertEquals(Optional.empty(), seen(wrong));
        UUID proposal = proposed(wrong);
        assertTrue(isOpen(wrong), "a proposal alone settles nothing");
        DeskOutcome first = approved(proposal, CHECKER);
        assertInstanceOf(DeskOutcome.Approved.class, first);
        balanceIs(1250);
        assertTrue(seen(wrong).orElseThrow().refunded());
        assertTrue(!isOpen(wrong));
        assertEquals(first, approved(proposal, CHECKER), "approved again it says the same");
        DeskOutcome again = approved(proposed(wrong), CHECKER);
        assertEquals("ALREADY_RETURNED", ((DeskOutcome.Declined) again).reason());
        balanceIs(1250);
        assertEquals("400", told(MessageKind.WRONG_CHARGE_REFUNDED).getFirst().detail());
        assertEquals(1, told(MessageKind.WRONG_CHARGE_REFUNDED).size());
    }

    @Test
    void whoever_proposes_it_does_not_give_it_back_alone() {
        UUID wrong = paysAndReports(400);
        UUID proposal = proposed(wrong);
        var alone = assertThrows(CallFailure.Refused.class, () -> approved(proposal, MAKER));
        assertTrue(alone.is(ErrorCode.NOT_ALLOWED));
        balanceIs(850);
        assertTrue(isOpen(wrong));
    }

    @Test
    void what_the_merchant_gave_back_before_is_not_given_back_twice() {
        UUID wrong = paysAndReports(400);
        house.lanes.post(
                new Refund(house.id(), account, wrong, TILL, Money.ofFen(150), Optional.empty()));
        approved(proposed(wrong), CHECKER);
        balanceIs(1250);
        assertEquals("250", told(MessageKind.WRONG_CHARGE_REFUNDED).getFirst().detail());
    }

    @Test
    void X_01_a_refusal_moves_no_money_names_its_reason_and_is_told_once() {
        UUID own = paysAndReports(400);
        Settled settled = refused(own, NotRefunded.PASSWORD_TYPED);
        assertEquals(Optional.of(settled), seen(own));
        assertEquals(NotRefunded.PASSWORD_TYPED, settled.refused());
        assertTrue(!isOpen(own));
        balanceIs(850);
        house.pass(Duration.ofMinutes(1));
        assertEquals(settled, refused(own, NotRefunded.PASSWORD_TYPED));
        var other =
                assertThrows(CallFailure.Refused.class, () -> refused(own, NotRefunded.YOUR_OWN));
        assertTrue(other.is(ErrorCode.NOT_ALLOWED));
        List<Message> told = told(MessageKind.WRONG_CHARGE_REFUSED);
        assertEquals("400 PASSWORD_TYPED", told.getFirst().detail());
        assertEquals(1, told.size());
    }

    @Test
    void two_people_may_give_back_what_one_refused_and_nobody_refuses_what_came_back() {
        UUID wrong = paysAndReports(400);
        refused(wrong, NotRefunded.NOTHING_FOUND);
        approved(proposed(wrong), CHECKER);
        balanceIs(1250);
        assertTrue(seen(wrong).orElseThrow().refunded());
        var late =
                assertThrows(CallFailure.Refused.class, () -> refused(wrong, NotRefunded.YOUR_OWN));
        assertTrue(late.is(ErrorCode.NOT_ALLOWED));
        assertTrue(seen(wrong).orElseThrow().refunded());
    }

    @Test
    void a_payment_that_nobody_reported_is_neither_refused_nor_given_back_this_way() {
        UUID paid = house.id();
        house.lanes.post(
                new CardPayment(paid, account, card, TILL, Money.ofFen(100), PinCheck.NONE));
        for (Runnable way :
                List.<Runnable>of(
                        () -> refused(paid, NotRefunded.YOUR_OWN), () -> proposed(paid))) {
            var no = assertThrows(CallFailure.Refused.class, way::run);
            assertTrue(no.is(ErrorCode.NOT_FOUND));
        }
    }

    @Test
    void the_refund_and_the_report_are_settled_together_or_not_at_all() {
        UUID wrong = paysAndReports(400);
        UUID proposal = proposed(wrong);
        house.sql(
                "CREATE TRIGGER settling_fails BEFORE UPDATE ON dispute_payment FOR EACH ROW"
                        + " SIGNAL SQLSTATE '22001' SET MESSAGE_TEXT = 'no room'");
        try {
            assertThrows(CallFailure.class, () -> approved(proposal, CHECKER));
        } finally {
            house.sql("DROP TRIGGER settling_fails");
        }
        balanceIs(850);
        assertTrue(isOpen(wrong));
        assertInstanceOf(DeskOutcome.Approved.class, approved(proposal, CHECKER));
        balanceIs(1250);
    }
}
