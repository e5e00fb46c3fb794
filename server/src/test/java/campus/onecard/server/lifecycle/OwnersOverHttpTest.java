package campus.onecard.server.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.CallFailure;
import campus.onecard.client.OneCardClient;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.limit.LimitFault;
import campus.onecard.domain.limit.LimitsOutcome;
import campus.onecard.domain.limit.SetLimits;
import campus.onecard.domain.loss.LiftReport;
import campus.onecard.domain.loss.LossFault;
import campus.onecard.domain.loss.LossOutcome;
import campus.onecard.domain.loss.ReportLost;
import campus.onecard.domain.message.Message;
import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.message.MessagePage;
import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.money.SingleLimit;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.SealedSecret;
import campus.onecard.domain.password.SecretPurpose;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.domain.signin.CardTap;
import campus.onecard.domain.signin.SignInOutcome;
import campus.onecard.server.signin.SignInHouse;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** What owners do for themselves at a kiosk: limits, loss reports and messages, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnersOverHttpTest {

    private static final Password INITIAL = new Password("162690");
    private static final Password PIN = new Password("927461");
    private static final Password WRONG = new Password("614908");

    private SignInHouse house;
    private OneCardClient owner;
    private CardSerial card = new CardSerial("0000000000000000");
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

    /** Every test has a person of its own who is signed in. */
    @BeforeEach
    void newcomer() {
        turn++;
        card = new CardSerial("%016X".formatted(0xCA00 + turn));
        signedIn("20180100%02d".formatted(turn));
        owner = house.withCard(card, PIN);
    }

    private String signedIn(String number) {
        house.open(SignInHouse.person(number, DocumentType.ID_CARD, "51010319940716269X"), card);
        return house.firstVisit(number, INITIAL, PIN);
    }

    private static SetLimits limits(UUID id, long single, long daily) {
        return new SetLimits(
                id, new SingleLimit(Money.ofYuan(single)), new DailyLimit(Money.ofYuan(daily)));
    }

    private LiftReport lift(CardSerial found) {
        return new LiftReport(house.id(), found, house.ticket(found));
    }

    private static void assertRefused(LossFault fault, LossOutcome outcome) {
        assertEquals(new LossOutcome.Refused(fault), outcome);
    }

    @Test
    void L_05_lower_limits_are_set_and_shown_and_the_same_id_answers_the_same() {
        SetLimits wanted = limits(house.id(), 10, 40);
        LimitsOutcome changed = new LimitsOutcome.Changed(wanted.single(), wanted.daily());
        assertEquals(changed, owner.setLimits(wanted));
        assertEquals(wanted.single(), owner.overview().singleLimit());
        assertEquals(wanted.daily(), owner.overview().dailyLimit());
        assertInstanceOf(LimitsOutcome.Changed.class, owner.setLimits(limits(house.id(), 5, 30)));
        assertEquals(changed, owner.setLimits(wanted));
        assertEquals(Money.ofYuan(5), owner.overview().singleLimit().amount());
        assertThrows(CallFailure.class, () -> owner.setLimits(limits(wanted.id(), 9, 40)));
    }

    @Test
    void Q_07_higher_limits_ask_for_the_password_and_wrong_ones_are_refused_with_the_reason() {
        assertEquals(new LimitsOutcome.PinRequired(), owner.setLimits(limits(house.id(), 21, 50)));
        assertEquals(
                new LimitsOutcome.Refused(LimitFault.UNCHANGED),
                owner.setLimits(limits(house.id(), 20, 50)));
        assertEquals(
                new LimitsOutcome.Refused(LimitFault.SINGLE_ABOVE_DAILY),
                owner.setLimits(limits(house.id(), 20, 19)));
        assertEquals(
                new LimitsOutcome.Refused(LimitFault.SINGLE_TOO_HIGH),
                owner.setLimits(limits(house.id(), 1001, 5000)));
        assertEquals(
                new LimitsOutcome.Refused(LimitFault.DAILY_TOO_HIGH),
                owner.setLimits(limits(house.id(), 1000, 5001)));
    }

    @Test
    void Q_07_the_right_password_raises_a_limit_and_wrong_ones_count_down_until_it_is_locked() {
        SingleLimit single = new SingleLimit(Money.ofYuan(30));
        DailyLimit daily = new DailyLimit(Money.ofYuan(60));
        UUID mistyped = house.id();
        assertEquals(
                new LimitsOutcome.WrongPin(2), owner.setLimits(mistyped, single, daily, WRONG));
        assertEquals(
                new LimitsOutcome.WrongPin(2), owner.setLimits(mistyped, single, daily, WRONG));
        assertReused(() -> owner.setLimits(mistyped, single, daily, PIN));
        UUID raised = house.id();
        LimitsOutcome changed = new LimitsOutcome.Changed(single, daily);
        assertEquals(changed, owner.setLimits(raised, single, daily, PIN));
        assertEquals(single, owner.overview().singleLimit());
        assertReused(() -> owner.setLimits(raised, single, daily, WRONG));
        assertReused(() -> owner.setLimits(new SetLimits(raised, single, daily)));
        for (int left = 2; left > 0; left--) {
            assertEquals(
                    new LimitsOutcome.WrongPin(left),
                    owner.setLimits(house.id(), single, new DailyLimit(Money.ofYuan(70)), WRONG));
        }
        LimitsOutcome locked = new LimitsOutcome.Locked();
        assertEquals(locked, owner.setLimits(house.id(), single, daily, WRONG));
        assertEquals(locked, owner.setLimits(house.id(), single, daily, PIN));
        assertEquals(changed, owner.setLimits(raised, single, daily, PIN));
    }

    @Test
    void Q_07_a_password_sealed_for_another_change_opens_in_none() {
        SealedSecret foreign = owner.seal(PIN, SecretPurpose.pin(house.id()));
        SetLimits wanted =
                new SetLimits(house.id(), SingleLimit.DEFAULT, DailyLimit.DEFAULT, foreign);
        CallFailure.Refused refused =
                assertThrows(CallFailure.Refused.class, () -> owner.setLimits(wanted));
        assertTrue(refused.is(ErrorCode.SECRET_UNREADABLE));
    }

    private static void assertReused(Executable call) {
        assertTrue(assertThrows(CallFailure.Refused.class, call).is(ErrorCode.ID_REUSED));
    }

    @Test
    void X_01_and_X_06_a_card_is_reported_lost_and_found_again_and_each_answer_is_remembered() {
        assertRefused(LossFault.NOT_LOST, owner.liftLoss(lift(card)));
        ReportLost lost = new ReportLost(house.id());
        LossOutcome reported = owner.reportLoss(lost);
        assertInstanceOf(LossOutcome.Done.class, reported);
        assertEquals(CardStatus.LOST, house.atKiosk().tap(new CardTap(card)).status());
        assertRefused(LossFault.ALREADY_REPORTED, owner.reportLoss(new ReportLost(house.id())));
        CardSerial strange = new CardSerial("00000000000000FF");
        house.open(SignInHouse.person("2018019901", DocumentType.NONE, ""), strange);
        assertRefused(LossFault.REPLACED_OR_STRANGE, owner.liftLoss(lift(strange)));
        assertInstanceOf(LossOutcome.Done.class, owner.liftLoss(lift(card)));
        assertEquals(reported, owner.reportLoss(lost));
        assertEquals(CardStatus.ACTIVE, house.atKiosk().tap(new CardTap(card)).status());
    }

    @Test
    void X_06_and_Q_11_a_report_is_lifted_by_the_card_on_this_very_reader_only() {
        owner.reportLoss(new ReportLost(house.id()));
        for (String ticket : List.of("x", house.ticketElsewhere(card))) {
            LiftReport without = new LiftReport(house.id(), card, ticket);
            assertRefusedAs(ErrorCode.NONCE_REFUSED, () -> owner.liftLoss(without));
        }
        LiftReport old = lift(card);
        house.pass(Duration.ofMinutes(11));
        owner = house.withCard(card, PIN);
        assertRefusedAs(ErrorCode.NONCE_REFUSED, () -> owner.liftLoss(old));
        assertEquals(CardStatus.LOST, owner.overview().card());
        LiftReport fresh = lift(card);
        LossOutcome lifted = owner.liftLoss(fresh);
        assertInstanceOf(LossOutcome.Done.class, lifted);
        assertEquals(
                lifted, owner.liftLoss(new LiftReport(fresh.id(), card, "forgotten meanwhile")));
    }

    @Test
    void L_05_at_a_kiosk_limits_ask_for_the_card() {
        SignInOutcome outcome = house.signIn(number(), PIN.value());
        String session = assertInstanceOf(SignInOutcome.SignedIn.class, outcome).session();
        OneCardClient byNumber = house.visit(session);
        SetLimits wanted = limits(house.id(), 10, 40);
        assertRefusedAs(ErrorCode.NOT_ALLOWED, () -> byNumber.setLimits(wanted));
        assertEquals(SingleLimit.DEFAULT, byNumber.overview().singleLimit());
        assertInstanceOf(LimitsOutcome.Changed.class, owner.setLimits(wanted));
    }

    private static void assertRefusedAs(ErrorCode code, Executable call) {
        assertTrue(assertThrows(CallFailure.Refused.class, call).is(code));
    }

    @Test
    void X_01_without_a_card_or_an_open_account_nothing_can_be_reported() {
        house.sql("UPDATE card SET status = 'VOID' WHERE serial = ?", card.value());
        assertRefused(LossFault.NO_CARD, owner.reportLoss(new ReportLost(house.id())));
        house.sql("UPDATE account SET status = 'CLOSED' WHERE number = ?", number());
        assertRefused(LossFault.ACCOUNT_CLOSED, owner.reportLoss(new ReportLost(house.id())));
        assertEquals(
                new LimitsOutcome.Refused(LimitFault.ACCOUNT_NOT_ACTIVE),
                owner.setLimits(limits(house.id(), 10, 40)));
    }

    private String number() {
        return "20180100%02d".formatted(turn);
    }

    @Test
    void messages_come_newest_first_page_by_page_and_only_ones_own() {
        assertEquals(2, owner.messages(null, 10).messages().size());
        owner.setLimits(limits(house.id(), 10, 40));
        ReportLost lost = new ReportLost(house.id());
        owner.reportLoss(lost);
        owner.liftLoss(lift(card));
        MessagePage first = owner.messages(null, 2);
        assertEquals(MessageKind.LOSS_LIFTED, first.messages().getFirst().kind());
        Message reported = first.messages().getLast();
        assertEquals(MessageKind.LOSS_REPORTED, reported.kind());
        assertEquals(lost.id().toString(), reported.id());
        MessagePage second = owner.messages(first.next(), 2);
        assertEquals(MessageKind.LIMITS_CHANGED, second.messages().getFirst().kind());
        assertEquals("2000 5000 1000 4000", second.messages().getFirst().detail());
        MessagePage last = owner.messages(second.next(), 2);
        assertEquals(
                List.of(MessageKind.LOGIN_PASSWORD_CHANGED),
                last.messages().stream().map(Message::kind).toList());
        assertNull(last.next());
        newcomer();
        assertEquals(2, owner.messages(null, 10).messages().size());
        assertThrows(CallFailure.class, () -> owner.messages("x", 10));
        assertThrows(CallFailure.class, () -> owner.messages(null, 101));
    }
}
