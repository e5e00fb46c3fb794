package campus.onecard.server.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.CallFailure;
import campus.onecard.client.Credentials;
import campus.onecard.client.OneCardClient;
import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.SafetyRoutes;
import campus.onecard.domain.dispute.DisputeFault;
import campus.onecard.domain.dispute.DisputeOutcome;
import campus.onecard.domain.dispute.DoubtfulPayments;
import campus.onecard.domain.dispute.ReportWrongCharges;
import campus.onecard.domain.dispute.WrongCharge;
import campus.onecard.domain.dispute.WrongCharges;
import campus.onecard.domain.loss.ReportLost;
import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.SignInOutcome;
import campus.onecard.domain.statement.Movement;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.payment.CardPayment;
import campus.onecard.server.secret.PinCheck;
import campus.onecard.server.signin.SignInHouse;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Which payments may be somebody else's, and the report of those that are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrongChargesTest {

    private static final Password INITIAL = new Password("162690");
    private static final Password PIN = new Password("927461");
    private static final PinCheck RIGHT = new PinCheck.Right("x");

    private SignInHouse house;
    private CardSerial card = new CardSerial("0000000000000000");
    private OneCardClient owner;
    private String number = "";
    private int turn;

    @BeforeAll
    void open() throws Exception {
        house = new SignInHouse();
        owner = house.atKiosk();
    }

    @AfterAll
    void close() {
        house.close();
    }

    @BeforeEach
    void newcomer() {
        turn++;
        number = "20190100%02d".formatted(turn);
        card = new CardSerial("%016X".formatted(0xDA00 + turn));
        house.open(SignInHouse.person(number, DocumentType.ID_CARD, "51010319940716269X"), card);
        house.firstVisit(number, INITIAL, PIN);
        owner = byNumber();
    }

    private OneCardClient byNumber() {
        SignInOutcome outcome = house.signIn(number, PIN.value());
        return house.visit(assertInstanceOf(SignInOutcome.SignedIn.class, outcome).session());
    }

    private long account() {
        return house.number("SELECT id FROM account WHERE number = ?", number);
    }

    private UUID pays(long fen, PinCheck pin) {
        house.pass(Duration.ofSeconds(1));
        UUID id = house.id();
        Place till = new Place(Outlet.CARD_CENTRE, "P1", 0);
        assertInstanceOf(
                Outcome.Approved.class,
                house.lanes.post(
                        new CardPayment(id, account(), card, till, Money.ofFen(fen), pin)));
        return id;
    }

    private DoubtfulPayments doubtful() {
        return Objects.requireNonNull(
                owner.call(SafetyRoutes.DOUBTFUL_PAYMENTS, Map.of(), Map.of(), null));
    }

    private List<String> doubtfulIds() {
        return doubtful().payments().stream().map(Movement::id).toList();
    }

    private DisputeOutcome report(UUID id, UUID... payments) {
        return Objects.requireNonNull(
                owner.call(
                        SafetyRoutes.REPORT_WRONG_CHARGES,
                        Map.of(),
                        Map.of(),
                        new ReportWrongCharges(id, List.of(payments))));
    }

    private static DisputeOutcome refused(DisputeFault fault) {
        return new DisputeOutcome.Refused(fault);
    }

    private List<WrongCharge> open(String ofNumber) {
        OneCardClient operator = house.client(new Credentials.Operator(SignInHouse.OPERATOR_KEY));
        WrongCharges all =
                Objects.requireNonNull(
                        operator.call(SafetyRoutes.WRONG_CHARGES, Map.of(), Map.of(), null));
        return all.open().stream()
                .filter(w -> w.owner().equals(new AccountNumber(ofNumber)))
                .toList();
    }

    @Test
    void X_01_doubtful_is_what_was_paid_after_the_last_payment_with_the_payment_password() {
        pays(100, PinCheck.NONE);
        pays(200, RIGHT);
        UUID second = pays(300, PinCheck.NONE);
        UUID third = pays(50, PinCheck.NONE);
        assertEquals(List.of(third.toString(), second.toString()), doubtfulIds());
    }

    @Test
    void X_01_a_sign_in_with_the_card_is_such_a_sign_too_and_one_by_number_is_not() {
        assertNull(doubtful().inHand());
        pays(100, PinCheck.NONE);
        house.pass(Duration.ofSeconds(1));
        house.withCard(card, PIN);
        assertEquals(Optional.of(house.now().toEpochMilli()), millisInHand());
        UUID after = pays(300, PinCheck.NONE);
        byNumber();
        assertEquals(List.of(after.toString()), doubtfulIds());
    }

    private Optional<Long> millisInHand() {
        return Optional.ofNullable(doubtful().inHand()).map(at -> at.toEpochMilli());
    }

    @Test
    void X_06_the_owner_who_holds_the_lost_card_again_still_sees_what_was_paid_meanwhile() {
        UUID stolen = pays(100, PinCheck.NONE);
        owner.reportLoss(new ReportLost(house.id()));
        house.pass(Duration.ofSeconds(1));
        owner = house.withCard(card, PIN);
        assertEquals(List.of(stolen.toString()), doubtfulIds());
    }

    @Test
    void X_01_a_report_is_taken_once_shown_in_the_statement_told_and_listed_and_moves_no_money() {
        UUID stolen = pays(100, PinCheck.NONE);
        UUID own = pays(200, PinCheck.NONE);
        Money before = owner.overview().balance();
        UUID id = house.id();
        DisputeOutcome taken = report(id, stolen);
        assertEquals(
                new DisputeOutcome.Taken(house.now().truncatedTo(ChronoUnit.MILLIS), 1), taken);
        house.pass(Duration.ofMinutes(1));
        assertEquals(taken, report(id, stolen));
        assertEquals(before, owner.overview().balance());
        for (Movement movement : owner.movements(null, null, null, 10).movements()) {
            assertEquals(movement.id().equals(stolen.toString()), movement.disputed());
        }
        var told = owner.messages(null, 1).messages().getFirst();
        assertEquals(MessageKind.WRONG_CHARGES_REPORTED, told.kind());
        assertEquals("1", told.detail());
        List<WrongCharge> open = open(number);
        assertEquals(1, open.size());
        assertEquals(stolen.toString(), open.getFirst().payment());
        assertEquals(Money.ofFen(100), open.getFirst().amount());
        assertFalse(open.stream().anyMatch(w -> w.payment().equals(own.toString())));
    }

    @Test
    void each_payment_is_reported_once_and_a_report_that_fails_reports_none_of_its_payments() {
        UUID first = pays(100, PinCheck.NONE);
        UUID second = pays(200, PinCheck.NONE);
        assertInstanceOf(DisputeOutcome.Taken.class, report(house.id(), first));
        assertEquals(refused(DisputeFault.ALREADY_REPORTED), report(house.id(), second, first));
        assertEquals(1, open(number).size());
        UUID id = house.id();
        assertInstanceOf(DisputeOutcome.Taken.class, report(id, second));
        CallFailure.Refused reused =
                assertThrows(CallFailure.Refused.class, () -> report(id, first));
        assertTrue(reused.is(ErrorCode.ID_REUSED));
    }

    @Test
    void nobody_reports_another_persons_payment_or_one_that_does_not_exist() {
        UUID theirs = pays(100, PinCheck.NONE);
        newcomer();
        UUID own = pays(100, PinCheck.NONE);
        DisputeOutcome no = refused(DisputeFault.NO_PAYMENT_OF_YOURS);
        assertEquals(no, report(house.id(), own, theirs));
        assertEquals(no, report(house.id(), house.id()));
        assertEquals(List.of(), open(number));
    }
}
