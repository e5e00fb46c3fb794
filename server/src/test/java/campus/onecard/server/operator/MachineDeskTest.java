package campus.onecard.server.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.CallFailure;
import campus.onecard.client.OneCardClient;
import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.OperatorRoutes;
import campus.onecard.domain.equipment.EquipmentKind;
import campus.onecard.domain.limit.LimitsOutcome;
import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.SingleLimit;
import campus.onecard.domain.operator.ActAtMachine;
import campus.onecard.domain.operator.EnterService;
import campus.onecard.domain.operator.EntryFault;
import campus.onecard.domain.operator.EntryOutcome;
import campus.onecard.domain.operator.GrantOperator;
import campus.onecard.domain.operator.GrantOutcome;
import campus.onecard.domain.operator.ServiceAct;
import campus.onecard.domain.operator.ServiceStanding;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.SecretPurpose;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardTap;
import campus.onecard.server.signin.SignInHouse;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Somebody who looks after machines, at one of two kiosks (domain rule 4.14). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MachineDeskTest {

    private static final Password PIN = new Password("927461");
    private static final Password WRONG = new Password("614908");
    private static final EntryOutcome OPEN = new EntryOutcome.Entered(ServiceStanding.OPEN);

    private SignInHouse house;
    private OneCardClient kiosk;
    private CardSerial card = new CardSerial("0000000000000000");
    private AccountNumber number = new AccountNumber("2017010010");
    private int turn;

    @BeforeAll
    void open() throws Exception {
        house = new SignInHouse();
        kiosk = house.atKiosk();
    }

    @AfterAll
    void close() {
        house.close();
    }

    /** Every test has a person of its own, who looks after machines. */
    @BeforeEach
    void operator() {
        newcomer();
        house.firstVisit(number.value(), new Password("162690"), PIN);
        assertEquals(GrantOutcome.CHANGED, grant(true));
    }

    private void newcomer() {
        turn++;
        card = new CardSerial("%016X".formatted(0x0FE0 + turn));
        number = new AccountNumber("20170100%02d".formatted(turn));
        house.open(
                SignInHouse.person(number.value(), DocumentType.ID_CARD, "51010319940716269X"),
                card);
    }

    private GrantOutcome grant(boolean granted) {
        return grant(new GrantOperator(house.id(), number, granted));
    }

    private GrantOutcome grant(GrantOperator asked) {
        return Objects.requireNonNull(
                        house.operator()
                                .call(OperatorRoutes.GRANT_OPERATOR, Map.of(), Map.of(), asked))
                .outcome();
    }

    private EnterService wish(UUID id, Password pin) {
        return new EnterService(
                id, card, house.ticket(card), kiosk.seal(pin, SecretPurpose.pin(id)));
    }

    private EntryOutcome enter(EnterService wish) {
        return Objects.requireNonNull(
                kiosk.call(OperatorRoutes.ENTER_SERVICE, Map.of(), Map.of(), wish));
    }

    private EntryOutcome enter(Password pin) {
        return enter(wish(house.id(), pin));
    }

    private UUID entered() {
        UUID id = house.id();
        assertInstanceOf(EntryOutcome.Entered.class, enter(wish(id, PIN)));
        return id;
    }

    private ServiceStanding act(OneCardClient machine, ActAtMachine act) {
        return Objects.requireNonNull(
                machine.call(OperatorRoutes.ACT_AT_MACHINE, Map.of(), Map.of(), act));
    }

    private ServiceStanding act(UUID entry, ServiceAct what) {
        return act(kiosk, new ActAtMachine(house.id(), entry, what));
    }

    private static void assertRefused(EntryFault fault, EntryOutcome outcome) {
        assertEquals(new EntryOutcome.Refused(fault), outcome);
    }

    private static void assertRefusedAs(ErrorCode code, Executable call) {
        assertTrue(assertThrows(CallFailure.Refused.class, call).is(code));
    }

    /** What the books say about that account, one word a posting, in order. */
    private long booked(String kind, String outcome) {
        return house.number(
                """
                SELECT COUNT(*) FROM posting p JOIN account a ON a.id = p.account_id
                WHERE a.number = ? AND p.kind = ? AND p.outcome = ? AND p.terminal = 'kiosk1'
                """,
                number.value(),
                kind,
                outcome);
    }

    @Test
    void D_14_every_act_is_booked_under_the_person_and_the_machine() {
        UUID entry = entered();
        act(entry, new ServiceAct.Test(EquipmentKind.RECEIPT_PRINTER));
        act(entry, new ServiceAct.Close());
        act(entry, new ServiceAct.Reopen());
        act(entry, new ServiceAct.Settle());
        act(entry, new ServiceAct.Leave());
        for (String kind :
                new String[] {
                    "SERVICE_ENTRY",
                    "SERVICE_TEST",
                    "SERVICE_CLOSING",
                    "SERVICE_OPENING",
                    "SERVICE_SETTLING",
                    "SERVICE_EXIT"
                }) {
            assertEquals(1, booked(kind, "APPROVED"), kind);
        }
        assertEquals(
                1,
                house.number(
                        "SELECT COUNT(*) FROM posting WHERE kind = 'SERVICE_TEST' AND detail ="
                                + " 'RECEIPT_PRINTER' AND refers_to = ?",
                        (Object) bytes(entry)));
    }

    private static byte[] bytes(UUID id) {
        return campus.onecard.server.database.UuidBytes.of(id);
    }

    @Test
    void D_14_whoever_was_not_granted_does_not_come_in_and_loses_no_try() {
        newcomer();
        house.firstVisit(number.value(), new Password("162690"), PIN);
        for (int i = 0; i < 5; i++) {
            assertRefused(EntryFault.NOT_OPERATOR, enter(WRONG));
        }
        assertRefused(EntryFault.NOT_OPERATOR, enter(PIN));
        assertEquals(6, booked("SERVICE_ENTRY", "DECLINED"), "the chain tells who tried");
        assertFalse(kiosk.tap(new CardTap(card)).opensService());
        assertEquals(GrantOutcome.CHANGED, grant(true));
        assertEquals(OPEN, enter(PIN), "no try was lost");
    }

    @Test
    void Q_15_wrong_passwords_count_together_with_those_of_payments_until_it_is_locked() {
        assertEquals(new EntryOutcome.WrongPin(2), enter(WRONG));
        OneCardClient owner = house.withCard(card, PIN);
        SingleLimit single = SingleLimit.DEFAULT;
        DailyLimit daily = new DailyLimit(campus.onecard.domain.money.Money.ofYuan(60));
        assertEquals(
                new LimitsOutcome.WrongPin(1), owner.setLimits(house.id(), single, daily, WRONG));
        assertRefused(EntryFault.PIN_LOCKED, enter(WRONG));
        assertRefused(EntryFault.PIN_LOCKED, enter(PIN));
        assertEquals(new LimitsOutcome.Locked(), owner.setLimits(house.id(), single, daily, PIN));
    }

    @Test
    void a_try_that_is_sent_again_counts_once_and_answers_the_same() {
        EnterService mistyped = wish(house.id(), WRONG);
        assertEquals(new EntryOutcome.WrongPin(2), enter(mistyped));
        assertEquals(new EntryOutcome.WrongPin(2), enter(mistyped));
        assertRefusedAs(ErrorCode.ID_REUSED, () -> enter(wish(mistyped.id(), PIN)));
        EnterService right = wish(house.id(), PIN);
        assertEquals(OPEN, enter(right));
        assertEquals(OPEN, enter(right));
        assertEquals(1, booked("SERVICE_ENTRY", "APPROVED"));
    }

    @Test
    void Q_09_the_initial_password_opens_no_menu() {
        newcomer();
        assertEquals(GrantOutcome.CHANGED, grant(true));
        assertRefused(EntryFault.PIN_INITIAL, enter(new Password("162690")));
    }

    @Test
    void X_02_a_card_reported_lost_opens_no_menu() {
        house.sql("UPDATE card SET status = 'LOST' WHERE serial = ?", card.value());
        assertRefused(EntryFault.CARD_NOT_ACTIVE, enter(PIN));
        house.sql("UPDATE card SET status = 'ACTIVE' WHERE serial = ?", card.value());
        house.sql("UPDATE account SET status = 'FROZEN' WHERE number = ?", number.value());
        assertRefused(EntryFault.ACCOUNT_CLOSED, enter(PIN));
    }

    @Test
    void D_14_the_card_must_have_been_on_this_very_reader() {
        UUID id = house.id();
        EnterService elsewhere =
                new EnterService(
                        id,
                        card,
                        house.ticketElsewhere(card),
                        kiosk.seal(PIN, SecretPurpose.pin(id)));
        assertRefusedAs(ErrorCode.NONCE_REFUSED, () -> enter(elsewhere));
        EnterService old = wish(house.id(), PIN);
        house.pass(Duration.ofMinutes(11));
        assertRefusedAs(ErrorCode.NONCE_REFUSED, () -> enter(old));
    }

    @Test
    void D_14_a_menu_opened_here_opens_no_other_machine() {
        UUID entry = entered();
        ActAtMachine close = new ActAtMachine(house.id(), entry, new ServiceAct.Close());
        assertRefusedAs(ErrorCode.SESSION_ENDED, () -> act(house.atOtherKiosk(), close));
        assertEquals(
                0, house.number("SELECT COUNT(*) FROM machine_closed WHERE device = 'kiosk2'"));
        assertRefusedAs(ErrorCode.SESSION_ENDED, () -> act(house.id(), new ServiceAct.Close()));
    }

    @Test
    void D_14_after_leaving_half_an_hour_or_removal_nothing_more_is_done() {
        UUID left = entered();
        ActAtMachine leave = new ActAtMachine(house.id(), left, new ServiceAct.Leave());
        act(kiosk, leave);
        assertEquals(ServiceStanding.OPEN, act(kiosk, leave), "the same answer");
        assertRefusedAs(ErrorCode.SESSION_ENDED, () -> act(left, new ServiceAct.Close()));
        UUID old = entered();
        house.pass(Duration.ofMinutes(31));
        assertRefusedAs(ErrorCode.SESSION_ENDED, () -> act(old, new ServiceAct.Close()));
        UUID taken = entered();
        assertEquals(GrantOutcome.CHANGED, grant(false));
        assertRefusedAs(ErrorCode.SESSION_ENDED, () -> act(taken, new ServiceAct.Close()));
        assertEquals(0, booked("SERVICE_CLOSING", "APPROVED"));
    }

    @Test
    void a_machine_is_closed_and_reopened_and_the_next_who_comes_in_is_told() {
        UUID entry = entered();
        ActAtMachine close = new ActAtMachine(house.id(), entry, new ServiceAct.Close());
        ServiceStanding closed = act(kiosk, close);
        assertEquals(house.now().toEpochMilli(), closed.closed().orElseThrow().toEpochMilli());
        assertEquals(closed, act(kiosk, close));
        house.pass(Duration.ofMinutes(1));
        assertEquals(closed, act(entry, new ServiceAct.Close()), "it was closed before");
        assertEquals(new EntryOutcome.Entered(closed), enter(PIN));
        assertEquals(ServiceStanding.OPEN, act(entry, new ServiceAct.Reopen()));
        assertRefusedAs(
                ErrorCode.ID_REUSED,
                () -> act(kiosk, new ActAtMachine(close.id(), entry, new ServiceAct.Reopen())));
    }

    @Test
    void a_grant_is_told_by_the_tap_listed_booked_and_taken_again() {
        assertTrue(kiosk.tap(new CardTap(card)).opensService());
        assertTrue(listed());
        assertEquals(GrantOutcome.UNCHANGED, grant(true));
        GrantOperator removal = new GrantOperator(house.id(), number, false);
        assertEquals(GrantOutcome.CHANGED, grant(removal));
        assertEquals(GrantOutcome.CHANGED, grant(removal), "the same answer");
        assertFalse(listed());
        assertFalse(kiosk.tap(new CardTap(card)).opensService());
        assertEquals(GrantOutcome.UNCHANGED, grant(false));
        house.sql("UPDATE account SET status = 'FROZEN' WHERE number = ?", number.value());
        assertEquals(GrantOutcome.ACCOUNT_CLOSED, grant(true));
        assertEquals(
                2,
                house.number(
                        """
                        SELECT COUNT(*) FROM posting p JOIN account a ON a.id = p.account_id
                        WHERE a.number = ? AND p.kind LIKE 'OPERATOR%' AND p.outcome = 'APPROVED'
                        """,
                        number.value()));
        assertRefusedAs(
                ErrorCode.NOT_FOUND,
                () -> grant(new GrantOperator(house.id(), new AccountNumber("NOBODY1"), true)));
    }

    private boolean listed() {
        return Objects.requireNonNull(
                        house.operator().call(OperatorRoutes.OPERATORS, Map.of(), Map.of(), null))
                .operators()
                .stream()
                .anyMatch(each -> each.number().equals(number));
    }
}
