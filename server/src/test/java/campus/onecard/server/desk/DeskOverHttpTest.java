package campus.onecard.server.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.CallFailure;
import campus.onecard.client.OneCardClient;
import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.desk.DeskAct;
import campus.onecard.domain.desk.DeskOutcome;
import campus.onecard.domain.desk.DoAtDesk;
import campus.onecard.domain.desk.PairedAct;
import campus.onecard.domain.desk.Proposal;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.ChangeOutcome;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.domain.signin.CardTap;
import campus.onecard.domain.signin.SignInOutcome;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.UUID;

/** Every act of the desk, over HTTP, with everything real behind it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskOverHttpTest {

    private static final Password CHOSEN = new Password("Lk7tree4");
    private static final Password PIN = new Password("927461");
    private static final Password WRONG = new Password("614908");

    private DeskHouse house;
    private AccountNumber number = new AccountNumber("2022010000");
    private CardSerial card = new CardSerial("0000000000000000");
    private int turn;

    @BeforeAll
    void open(@TempDir Path folder) {
        house = new DeskHouse(folder);
    }

    @AfterAll
    void close() {
        house.close();
    }

    /** Every test has a person of its own, with a card and 10 yuan. */
    @BeforeEach
    void newcomer() {
        turn++;
        number = new AccountNumber("20220100%02d".formatted(turn));
        card = new CardSerial("%016X".formatted(0xCA00 + turn));
        house.open(number, card);
    }

    private Money balance() {
        return Money.ofFen(
                house.number("SELECT balance FROM account WHERE number = ?", number.value()));
    }

    private void balanceIs(long yuan, DeskOutcome outcome) {
        assertEquals(
                Money.ofYuan(yuan),
                assertInstanceOf(DeskOutcome.Approved.class, outcome).balanceAfter());
        assertEquals(Money.ofYuan(yuan), balance());
    }

    private static void declined(String reason, DeskOutcome outcome) {
        assertEquals(reason, assertInstanceOf(DeskOutcome.Declined.class, outcome).reason());
    }

    private static void refused(ErrorCode code, Executable call) {
        assertTrue(assertThrows(CallFailure.Refused.class, call).is(code));
    }

    private UUID topUp() {
        UUID id = house.id();
        DeskAct act = new DeskAct.TopUp(number, DeskHouse.ROOM, Money.ofYuan(20));
        balanceIs(30, house.act(new DoAtDesk(id, DeskHouse.MAKER, act)));
        return id;
    }

    /** Its maker is turned away, another of the staff approves, and once more changes nothing. */
    private DeskOutcome byTwo(PairedAct act) {
        Money before = balance();
        Proposal proposal = house.propose(act);
        refused(ErrorCode.NOT_ALLOWED, () -> house.approve(proposal.id(), DeskHouse.MAKER));
        assertEquals(before, balance());
        DeskOutcome outcome = house.approve(proposal.id(), DeskHouse.CHECKER);
        assertEquals(outcome, house.approve(proposal.id(), DeskHouse.CHECKER));
        return outcome;
    }

    @Test
    void a_top_up_is_taken_back_by_two_in_its_own_room_and_only_once() {
        UUID paidIn = topUp();
        declined("NOT_RETURNABLE", byTwo(new PairedAct.ReverseTopUp(paidIn, 0)));
        balanceIs(10, byTwo(new PairedAct.ReverseTopUp(paidIn, DeskHouse.ROOM)));
        declined("ALREADY_RETURNED", byTwo(new PairedAct.ReverseTopUp(paidIn, DeskHouse.ROOM)));
    }

    @Test
    void X_07_two_close_an_account_and_its_balance_is_paid_out() {
        PairedAct cash = new PairedAct.Close(number, DeskHouse.ROOM, PairedAct.Payout.CASH);
        OneCardClient owner = house.visit(signedIn(DeskHouse.INITIAL));
        balanceIs(0, byTwo(cash));
        refused(ErrorCode.SESSION_ENDED, owner::signOut);
        assertEquals(CardStatus.VOID, house.atKiosk().tap(new CardTap(card)).status());
        assertInstanceOf(SignInOutcome.Closed.class, house.signIn(number, DeskHouse.INITIAL));
        declined("ACCOUNT_NOT_ACTIVE", byTwo(cash));
        newcomer();
        balanceIs(0, byTwo(new PairedAct.Close(number, 0, PairedAct.Payout.BANK)));
    }

    @Test
    void two_correct_a_balance_up_and_down_but_never_below_zero() {
        balanceIs(13, byTwo(new PairedAct.Adjust(number, Money.ofYuan(3), "OLD_SYSTEM_DIFFERS")));
        balanceIs(1, byTwo(new PairedAct.Adjust(number, Money.ofYuan(-12), "COUNTED_TWICE")));
        declined("INSUFFICIENT", byTwo(new PairedAct.Adjust(number, Money.ofYuan(-2), "AGAIN")));
        assertThrows(
                IllegalArgumentException.class,
                () -> new PairedAct.Adjust(number, Money.ZERO, "NOTHING"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new PairedAct.Adjust(number, Money.ofYuan(1), "in words"));
    }

    @Test
    void a_frozen_account_takes_nothing_until_it_is_unfrozen() {
        DoAtDesk freeze =
                new DoAtDesk(
                        house.id(), DeskHouse.MAKER, new DeskAct.Freeze(number, "COURT_ORDER"));
        DeskOutcome frozen = house.act(freeze);
        assertInstanceOf(DeskOutcome.Approved.class, frozen);
        assertEquals(frozen, house.act(freeze));
        refused(
                ErrorCode.ID_REUSED,
                () ->
                        house.act(
                                new DoAtDesk(
                                        freeze.id(),
                                        DeskHouse.MAKER,
                                        new DeskAct.Freeze(number, "OTHERWISE"))));
        declined("UNCHANGED", house.act(new DeskAct.Freeze(number, "COURT_ORDER")));
        declined(
                "ACCOUNT_NOT_ACTIVE",
                house.act(new DeskAct.TopUp(number, DeskHouse.ROOM, Money.ofYuan(20))));
        assertEquals(
                "S100", house.text("SELECT terminal FROM posting WHERE kind = 'FREEZE' LIMIT 1"));
        assertInstanceOf(
                DeskOutcome.Approved.class, house.act(new DeskAct.Unfreeze(number, "LIFTED")));
        topUp();
    }

    @Test
    void X_01_and_X_06_a_card_is_lost_and_found_at_the_desk() {
        assertInstanceOf(DeskOutcome.Approved.class, house.act(new DeskAct.ReportLoss(number)));
        assertEquals(CardStatus.LOST, house.atKiosk().tap(new CardTap(card)).status());
        declined("UNCHANGED", house.act(new DeskAct.ReportLoss(number)));
        CardSerial strange = new CardSerial("00000000000000FF");
        declined("CARD_NOT_ACTIVE", house.act(new DeskAct.LiftLoss(number, strange)));
        assertInstanceOf(DeskOutcome.Approved.class, house.act(new DeskAct.LiftLoss(number, card)));
        assertEquals(CardStatus.ACTIVE, house.atKiosk().tap(new CardTap(card)).status());
    }

    @Test
    void G_05_an_old_account_comes_over_once() {
        AccountNumber old = new AccountNumber("20170199%02d".formatted(turn));
        balanceIs(15, house.act(new DeskAct.CarryOver(number, old, Money.ofYuan(5))));
        declined(
                "ALREADY_CARRIED_OVER",
                house.act(new DeskAct.CarryOver(number, old, Money.ofYuan(5))));
    }

    private String signedIn(Password password) {
        return assertInstanceOf(SignInOutcome.SignedIn.class, house.signIn(number, password))
                .session();
    }

    @Test
    void A_08_a_reset_login_password_is_the_initial_one_again_and_ends_the_visit() {
        OneCardClient owner = house.visit(signedIn(DeskHouse.INITIAL));
        owner.changePassword(house.id(), PasswordKind.LOGIN, DeskHouse.INITIAL, CHOSEN);
        OneCardClient again = house.visit(signedIn(CHOSEN));
        assertInstanceOf(
                DeskOutcome.Approved.class,
                house.act(new DeskAct.ResetPassword(number, PasswordKind.LOGIN)));
        refused(ErrorCode.SESSION_ENDED, again::overview);
        assertInstanceOf(SignInOutcome.WrongPassword.class, house.signIn(number, CHOSEN));
        signedIn(DeskHouse.INITIAL);
    }

    @Test
    void Q_15_a_locked_payment_password_works_again_once_the_desk_has_unlocked_it() {
        OneCardClient owner = house.visit(signedIn(DeskHouse.INITIAL));
        owner.changePassword(house.id(), PasswordKind.LOGIN, DeskHouse.INITIAL, CHOSEN);
        owner = house.visit(signedIn(CHOSEN));
        owner.changePassword(house.id(), PasswordKind.PAYMENT, DeskHouse.INITIAL, PIN);
        for (int i = 0; i < 3; i++) {
            change(owner, WRONG);
        }
        assertEquals(new ChangeOutcome.Locked(null), change(owner, PIN));
        assertInstanceOf(
                DeskOutcome.Approved.class,
                house.act(new DeskAct.UnlockPassword(number, PasswordKind.PAYMENT)));
        assertInstanceOf(ChangeOutcome.Changed.class, change(owner, PIN));
    }

    private ChangeOutcome change(OneCardClient owner, Password pin) {
        return owner.changePassword(house.id(), PasswordKind.PAYMENT, pin, new Password("730519"));
    }

    @Test
    void what_speaks_of_nobody_or_of_nothing_is_not_found() {
        AccountNumber nobody = new AccountNumber("1999010101");
        refused(ErrorCode.NOT_FOUND, () -> house.act(new DeskAct.ReportLoss(nobody)));
        refused(
                ErrorCode.NOT_FOUND,
                () -> house.propose(new PairedAct.Adjust(nobody, Money.ofYuan(1), "WHO")));
        refused(
                ErrorCode.NOT_FOUND,
                () -> house.propose(new PairedAct.ReverseTopUp(house.id(), DeskHouse.ROOM)));
    }
}
