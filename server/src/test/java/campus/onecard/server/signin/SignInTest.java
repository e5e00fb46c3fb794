package campus.onecard.server.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.CallFailure;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.password.ChangeOutcome;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordFault;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStanding;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.domain.signin.CardTap;
import campus.onecard.domain.signin.SignInOutcome;
import campus.onecard.server.ledger.Outcome;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTest {

    private static final String INITIAL = "162690";

    private SignInHouse house;
    private int turn;
    private String number = "";
    private CardSerial card = new CardSerial("0000000000000000");
    private String ticket = "";

    @BeforeAll
    void open() throws Exception {
        house = new SignInHouse();
    }

    @AfterAll
    void close() {
        house.close();
    }

    /** Everybody gets a person of their own. */
    @BeforeEach
    void newcomer() {
        turn++;
        number = "20180100%02d".formatted(turn);
        card = new CardSerial("%016X".formatted(0xCA00 + turn));
        house.open(SignInHouse.person(number, DocumentType.ID_CARD, "51010319940716269X"), card);
    }

    @Test
    void A_03_both_passwords_start_as_the_tail_and_A_05_both_must_change() {
        SignInOutcome.SignedIn in = signedIn(house.signIn(number, INITIAL));
        assertEquals("张*", in.maskedName());
        assertEquals(Set.of(PasswordKind.LOGIN, PasswordKind.PAYMENT), in.mustChange());
    }

    @Test
    void a_tapped_card_tells_its_standing_and_signs_in() {
        CardStanding standing = house.atKiosk().tap(new CardTap(card));
        assertEquals(CardStatus.ACTIVE, standing.status());
        assertEquals("张*", standing.maskedName());
        ticket = Objects.requireNonNull(standing.ticket());
        signedIn(byCard(INITIAL));
        house.sql("UPDATE card SET status = 'VOID' WHERE serial = ?", card.value());
        CardStanding gone = new CardStanding(CardStatus.VOID);
        assertEquals(gone, house.atKiosk().tap(new CardTap(card)));
        assertEquals(new SignInOutcome.CardRefused(CardStatus.VOID), byCard(INITIAL));
        card = new CardSerial("FFFFFFFFFFFFFFFF");
        assertEquals(new CardStanding(CardStatus.UNKNOWN), house.atKiosk().tap(new CardTap(card)));
        assertTrue(
                assertThrows(CallFailure.Refused.class, () -> byCard(INITIAL))
                        .is(ErrorCode.NONCE_REFUSED));
    }

    @Test
    void the_fifth_wrong_password_locks_for_half_an_hour() {
        for (int left = 4; left > 0; left--) {
            assertEquals(new SignInOutcome.WrongPassword(left), house.signIn(number, "000000"));
        }
        SignInOutcome locked = house.signIn(number, "000000");
        assertInstanceOf(SignInOutcome.Locked.class, locked);
        assertInstanceOf(SignInOutcome.Locked.class, house.signIn(number, INITIAL));
        house.pass(Duration.ofMinutes(29));
        assertInstanceOf(SignInOutcome.Locked.class, house.signIn(number, INITIAL));
        house.pass(Duration.ofMinutes(2));
        assertEquals(new SignInOutcome.WrongPassword(4), house.signIn(number, "000000"));
        signedIn(house.signIn(number, INITIAL));
        assertEquals(new SignInOutcome.WrongPassword(4), house.signIn(number, "000000"));
    }

    @Test
    void an_unknown_number_answers_exactly_like_a_wrong_password() {
        for (int i = 0; i < 7; i++) {
            SignInOutcome known = house.signIn(number, "000000");
            SignInOutcome unknown = house.signIn("99990000", "000000");
            assertEquals(known, unknown);
            house.pass(Duration.ofSeconds(i == 5 ? 1801 : 0));
        }
    }

    @Test
    void an_unknown_number_costs_as_much_as_a_wrong_password() {
        long before = house.hashed();
        house.signIn(number, "000000");
        long known = house.hashed() - before;
        house.signIn("99990001", "000000");
        assertEquals(2 * known, house.hashed() - before);
        assertTrue(known > 0);
    }

    @Test
    void many_at_once_get_no_more_than_five_tries() throws Exception {
        List<Callable<SignInOutcome>> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            all.add(() -> house.signIn(number, "000000"));
        }
        long before = house.hashed();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(all);
        }
        assertEquals(5, house.hashed() - before, "the others' passwords were not even looked at");
        assertEquals(
                5,
                house.number(
                        "SELECT MAX(tries) FROM secret WHERE kind = 'LOGIN' AND account_id"
                                + " = (SELECT id FROM account WHERE number = ?)",
                        number));
        assertInstanceOf(SignInOutcome.Locked.class, house.signIn(number, INITIAL));
    }

    @Test
    void a_frozen_account_says_so_only_after_the_right_password() {
        house.sql("UPDATE account SET status = 'FROZEN' WHERE number = ?", number);
        assertEquals(new SignInOutcome.WrongPassword(4), house.signIn(number, "000000"));
        assertEquals(new SignInOutcome.Closed(), house.signIn(number, INITIAL));
    }

    @Test
    void a_session_belongs_to_its_device_and_ends_idle_or_signed_out() {
        String session = house.firstVisit(number, new Password(INITIAL), new Password("295173"));
        assertEnded(() -> house.visitElsewhere(session).overview());
        for (int i = 0; i < 3; i++) {
            house.pass(Duration.ofMinutes(9));
            house.visit(session).overview();
        }
        house.pass(Duration.ofMinutes(10));
        assertEnded(() -> house.visit(session).overview());
        String next = signedIn(house.signIn(number, "295173")).session();
        house.visit(next).signOut();
        assertEnded(() -> house.visit(next).overview());
        assertEnded(() -> house.visit("nonsense").overview());
    }

    @Test
    void A_10_a_changed_login_password_works_at_once_and_ends_other_visits() {
        String here = signedIn(house.signIn(number, INITIAL)).session();
        String elsewhere = signedIn(house.signIn(number, INITIAL)).session();
        assertEquals(new ChangeOutcome.Changed(), change(here, PasswordKind.LOGIN, "abc123"));
        assertEnded(() -> house.visit(elsewhere).overview());
        assertEquals(new ChangeOutcome.Changed(), change(here, PasswordKind.PAYMENT, "295173"));
        assertEquals("张*", house.visit(here).overview().maskedName());
        assertInstanceOf(SignInOutcome.WrongPassword.class, house.signIn(number, INITIAL));
        assertEquals(Set.of(), signedIn(house.signIn(number, "abc123")).mustChange());
    }

    @Test
    void A_05_until_both_passwords_are_chosen_a_visit_may_change_them_and_leave_and_no_more() {
        String session = signedIn(house.signIn(number, INITIAL)).session();
        assertChangeFirst(() -> house.visit(session).overview());
        assertEquals(new ChangeOutcome.Changed(), change(session, PasswordKind.LOGIN, "abc123"));
        SignInOutcome.SignedIn halfway = signedIn(house.signIn(number, "abc123"));
        assertEquals(Set.of(PasswordKind.PAYMENT), halfway.mustChange());
        assertChangeFirst(() -> house.visit(session).overview());
        house.visit(halfway.session()).signOut();
        assertEquals(new ChangeOutcome.Changed(), change(session, PasswordKind.PAYMENT, "295173"));
        house.visit(session).overview();
        house.staff.reset(house.id(), account(), PasswordKind.PAYMENT, "20010007");
        assertChangeFirst(() -> house.visit(session).overview());
    }

    @Test
    void A_06_and_the_weak_ones_are_refused() {
        String session = signedIn(house.signIn(number, INITIAL)).session();
        assertRefused(PasswordFault.NOT_SIX_DIGITS, session, PasswordKind.PAYMENT, "12ab56");
        assertRefused(PasswordFault.TOO_SIMPLE, session, PasswordKind.PAYMENT, "666666");
        assertRefused(PasswordFault.UNCHANGED, session, PasswordKind.PAYMENT, INITIAL);
        String tail = number.substring(number.length() - 6);
        assertRefused(PasswordFault.TAIL_OF_NUMBER, session, PasswordKind.LOGIN, tail);
        assertEquals(new ChangeOutcome.Changed(), change(session, PasswordKind.LOGIN, "295173"));
        assertEquals(
                new ChangeOutcome.Refused(PasswordFault.INITIAL),
                change(session, house.id(), PasswordKind.LOGIN, "295173", INITIAL));
    }

    @Test
    void a_change_sent_again_answers_the_same_and_takes_no_try() {
        String session = signedIn(house.signIn(number, INITIAL)).session();
        UUID wrong = house.id();
        for (int i = 0; i < 6; i++) {
            assertEquals(
                    new ChangeOutcome.WrongCurrent(2),
                    change(session, wrong, PasswordKind.PAYMENT, "999999", "295173"));
        }
        UUID right = house.id();
        for (int i = 0; i < 2; i++) {
            assertEquals(
                    new ChangeOutcome.Changed(),
                    change(session, right, PasswordKind.PAYMENT, INITIAL, "295173"));
        }
        CallFailure.Refused e =
                assertThrows(
                        CallFailure.Refused.class,
                        () -> change(session, right, PasswordKind.PAYMENT, "295173", "1"));
        assertTrue(e.is(ErrorCode.ID_REUSED));
    }

    @Test
    void two_changes_at_once_leave_one_in_force_and_both_know_which() throws Exception {
        String session = signedIn(house.signIn(number, INITIAL)).session();
        List<Callable<ChangeOutcome>> both = new ArrayList<>();
        for (String wanted : List.of("295173", "771204")) {
            both.add(() -> change(session, house.id(), PasswordKind.PAYMENT, INITIAL, wanted));
        }
        List<ChangeOutcome> outcomes = new ArrayList<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(2)) {
            for (Future<ChangeOutcome> one : callers.invokeAll(both)) {
                outcomes.add(one.get());
            }
        }
        assertEquals(1, Collections.frequency(outcomes, new ChangeOutcome.Changed()));
        String inForce = outcomes.getFirst() instanceof ChangeOutcome.Changed ? "295173" : "771204";
        assertEquals(
                new ChangeOutcome.Changed(),
                change(session, house.id(), PasswordKind.PAYMENT, inForce, "580264"));
    }

    @Test
    void A_08_the_hall_resets_to_the_initial_password_and_ends_every_visit() {
        String session = signedIn(house.signIn(number, INITIAL)).session();
        assertEquals(new ChangeOutcome.Changed(), change(session, PasswordKind.LOGIN, "abc123"));
        UUID id = house.id();
        for (int i = 0; i < 2; i++) {
            assertInstanceOf(
                    Outcome.Approved.class,
                    house.staff.reset(id, account(), PasswordKind.LOGIN, "20010007"));
        }
        assertEnded(() -> house.visit(session).signOut());
        assertEquals(
                Set.of(PasswordKind.LOGIN, PasswordKind.PAYMENT),
                signedIn(house.signIn(number, INITIAL)).mustChange());
        assertEquals(1, messages("PASSWORD_RESET"));
        assertEquals(1, messages("LOGIN_PASSWORD_CHANGED"));
    }

    @Test
    void Q_15_the_hall_unlocks_and_the_password_stays_as_it_is() {
        String session = signedIn(house.signIn(number, INITIAL)).session();
        assertEquals(new ChangeOutcome.Changed(), change(session, PasswordKind.PAYMENT, "295173"));
        for (int i = 0; i < 4; i++) {
            change(session, house.id(), PasswordKind.PAYMENT, "999999", "771204");
        }
        house.pass(Duration.ofMinutes(9));
        assertEquals(
                new ChangeOutcome.Locked(null),
                change(session, house.id(), PasswordKind.PAYMENT, "295173", "771204"));
        house.staff.unlock(house.id(), account(), PasswordKind.PAYMENT, "20010007");
        assertEquals(
                new ChangeOutcome.Changed(),
                change(session, house.id(), PasswordKind.PAYMENT, "295173", "771204"));
        assertEquals(1, messages("PAYMENT_PASSWORD_UNLOCKED"));
    }

    private long account() {
        return house.number("SELECT id FROM account WHERE number = ?", number);
    }

    private long messages(String kind) {
        return house.number(
                "SELECT COUNT(*) FROM message WHERE account_id = ? AND kind = ?", account(), kind);
    }

    @Test
    void wrong_current_passwords_lock_that_kind_only() {
        String session = signedIn(house.signIn(number, INITIAL)).session();
        for (int left = 2; left >= 0; left--) {
            ChangeOutcome outcome =
                    change(session, house.id(), PasswordKind.PAYMENT, "999999", "295173");
            assertEquals(left == 0, outcome instanceof ChangeOutcome.Locked, "" + left);
        }
        signedIn(house.signIn(number, INITIAL));
    }

    @Test
    void neither_passwords_nor_documents_nor_tokens_lie_open_in_the_tables() {
        String session = signedIn(house.signIn(number, INITIAL)).session();
        assertEquals(
                0,
                house.number(
                        """
                        SELECT COUNT(*) FROM holder WHERE INSTR(sealed_document, '16269') > 0
                        OR INSTR(sealed_phone, '138') > 0 OR INSTR(facts, '16269') > 0
                        """));
        assertEquals(0, house.number("SELECT COUNT(*) FROM session WHERE token_hash = ?", session));
        assertFalse(signedIn(house.signIn(number, INITIAL)).toString().contains(session));
    }

    private SignInOutcome byCard(String password) {
        return house.atKiosk().signIn(card, ticket, new Password(password));
    }

    private ChangeOutcome change(String session, PasswordKind kind, String wanted) {
        return change(session, house.id(), kind, INITIAL, wanted);
    }

    private ChangeOutcome change(
            String session, UUID id, PasswordKind kind, String current, String wanted) {
        return house.visit(session)
                .changePassword(id, kind, new Password(current), new Password(wanted));
    }

    private void assertRefused(
            PasswordFault fault, String session, PasswordKind kind, String wanted) {
        assertEquals(new ChangeOutcome.Refused(fault), change(session, kind, wanted));
    }

    private static SignInOutcome.SignedIn signedIn(SignInOutcome outcome) {
        return assertInstanceOf(SignInOutcome.SignedIn.class, outcome);
    }

    private static void assertChangeFirst(Executable call) {
        CallFailure.Refused e = assertThrows(CallFailure.Refused.class, call);
        assertTrue(e.is(ErrorCode.PASSWORD_CHANGE_FIRST), e.getMessage());
    }

    private static void assertEnded(Executable call) {
        CallFailure.Refused e = assertThrows(CallFailure.Refused.class, call);
        assertTrue(e.is(ErrorCode.SESSION_ENDED), e.getMessage());
    }
}
