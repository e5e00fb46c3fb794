package campus.onecard.server.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.account.Category;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.Json;
import campus.onecard.domain.device.DeviceKind;
import campus.onecard.domain.device.NewDevice;
import campus.onecard.domain.loss.LiftReport;
import campus.onecard.domain.loss.LossOutcome;
import campus.onecard.domain.loss.ReportLost;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.ChangeOutcome;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.password.SealedSecret;
import campus.onecard.domain.password.SecretPurpose;
import campus.onecard.domain.roster.RosterBatch;
import campus.onecard.domain.roster.RosterEntry;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardTap;
import campus.onecard.domain.signin.SignInOutcome;
import campus.onecard.domain.terminal.BlockedCards;
import campus.onecard.domain.terminal.ExceededLimit;
import campus.onecard.domain.terminal.PaymentOutcome;
import campus.onecard.domain.terminal.Refusal;
import campus.onecard.domain.terminal.TakePayment;
import campus.onecard.server.ledger.TestCampus;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What owners do at a kiosk counts at the very next terminal, over real HTTP (L-04, X-02). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnersAtTerminalsTest {

    private static final String PAY = "/v1/payments";
    private static final Password INITIAL = new Password("666666");
    private static final Password PIN = new Password("927461");
    private static final Password WRONG = new Password("614908");

    private final TerminalHouse house;
    private final DeviceIdentity terminal;
    private final DeviceIdentity kiosk;
    private final OneCardClient till;
    private CardSerial card = new CardSerial("0000000000000000");
    private AccountNumber number = new AccountNumber("2018010000");
    private int turn;

    OwnersAtTerminalsTest(@TempDir Path folder) throws SQLException {
        house = new TerminalHouse(folder);
        terminal = house.enrolCanteen();
        till = house.client(new Credentials.Device(terminal));
        kiosk = house.enrol(NewDevice.of(DeviceKind.KIOSK, "1 号机", "一食堂"));
    }

    @AfterAll
    void close() {
        TestCampus.assertBooksHold(house.database);
        till.close();
        house.close();
    }

    /** Every test has a person of its own, with a card and 100 yuan. */
    @BeforeEach
    void newcomer() {
        turn++;
        number = new AccountNumber("20180100%02d".formatted(turn));
        card = new CardSerial("%016X".formatted(0xCA00 + turn));
        try (OneCardClient operator = house.operator()) {
            operator.roster(
                    new RosterBatch(
                            List.of(
                                    new RosterEntry(
                                            number,
                                            "张三",
                                            DocumentType.NONE,
                                            "",
                                            Category.STUDENT,
                                            "数学系",
                                            "",
                                            Money.ofYuan(100)))));
        }
        house.database
                .jdbi()
                .useHandle(
                        h ->
                                h.execute(
                                        """
                                        INSERT INTO card (serial, account_id, status, since)
                                        SELECT ?, id, 'ACTIVE', 0 FROM account WHERE number = ?
                                        """,
                                        card.value(),
                                        number.value()));
    }

    private OneCardClient owner(Password login) {
        OneCardClient at = house.client(new Credentials.Device(kiosk));
        SignInOutcome outcome = at.signIn(number, login);
        String session = assertInstanceOf(SignInOutcome.SignedIn.class, outcome).session();
        return at.as(new Credentials.Visit(kiosk, session));
    }

    private String ticket() {
        try (OneCardClient at = house.client(new Credentials.Device(kiosk))) {
            return Objects.requireNonNull(at.tap(new CardTap(card)).ticket());
        }
    }

    private void choosePasswords() {
        try (OneCardClient owner = owner(INITIAL)) {
            for (PasswordKind kind : PasswordKind.values()) {
                assertInstanceOf(
                        ChangeOutcome.Changed.class,
                        owner.changePassword(house.id(), kind, INITIAL, PIN));
            }
        }
    }

    private PaymentOutcome pay(long fen) {
        return TerminalHouse.outcome(
                house.post(terminal, PAY, new TakePayment(house.id(), card, Money.ofFen(fen), 1)));
    }

    private HttpResponse<String> pay(UUID id, long fen, Password pin) {
        SealedSecret sealed = till.seal(pin, SecretPurpose.pin(id));
        return house.post(
                terminal, PAY, new TakePayment(id, card, Money.ofFen(fen), 1, sealed, null));
    }

    private static PaymentOutcome.Declined declined(PaymentOutcome outcome) {
        return assertInstanceOf(PaymentOutcome.Declined.class, outcome);
    }

    @Test
    void L_04_beyond_the_limit_the_password_is_asked_for_and_pays_under_a_new_id() {
        choosePasswords();
        PaymentOutcome.Declined asked = declined(pay(2001));
        assertEquals(Refusal.PIN_REQUIRED, asked.reason());
        assertEquals(ExceededLimit.SINGLE, asked.exceeded());
        UUID id = house.id();
        HttpResponse<String> paid = pay(id, 2001, PIN);
        assertEquals(
                Money.ofFen(7999),
                assertInstanceOf(PaymentOutcome.Approved.class, TerminalHouse.outcome(paid))
                        .balanceAfter());
        assertEquals(paid.body(), pay(id, 2001, PIN).body());
        assertEquals(409, pay(id, 2001, WRONG).statusCode());
    }

    @Test
    void Q_15_each_wrong_password_takes_one_try_however_often_it_is_sent_and_the_last_locks() {
        choosePasswords();
        int most = 3;
        for (int left = most - 1; left > 0; left--) {
            UUID id = house.id();
            HttpResponse<String> first = pay(id, 2001, WRONG);
            PaymentOutcome.Declined wrong = declined(TerminalHouse.outcome(first));
            assertEquals(Refusal.WRONG_PIN, wrong.reason());
            assertEquals(left, wrong.triesLeft());
            assertEquals(first.body(), pay(id, 2001, WRONG).body());
        }
        for (Password any : List.of(WRONG, PIN)) {
            assertEquals(
                    Refusal.PIN_LOCKED,
                    declined(TerminalHouse.outcome(pay(house.id(), 2001, any))).reason());
        }
        assertInstanceOf(PaymentOutcome.Approved.class, pay(2000));
    }

    @Test
    void Q_09_the_initial_password_pays_nothing() {
        assertEquals(Refusal.PIN_INITIAL, declined(pay(1)).reason());
        HttpResponse<String> answer = pay(house.id(), 2001, INITIAL);
        assertEquals(Refusal.PIN_INITIAL, declined(TerminalHouse.outcome(answer)).reason());
    }

    @Test
    void a_password_sealed_for_another_payment_does_not_open() {
        SealedSecret foreign = till.seal(PIN, SecretPurpose.pin(house.id()));
        HttpResponse<String> answer =
                house.post(
                        terminal,
                        PAY,
                        new TakePayment(house.id(), card, Money.ofFen(1), 1, foreign, null));
        assertEquals(ErrorCode.SECRET_UNREADABLE.status(), answer.statusCode());
        assertTrue(answer.body().contains(ErrorCode.SECRET_UNREADABLE.shortCode()));
    }

    @Test
    void X_02_the_very_next_payment_after_a_loss_report_is_declined_and_the_card_is_listed() {
        choosePasswords();
        assertInstanceOf(PaymentOutcome.Approved.class, pay(100));
        long before = blocked(0).version();
        try (OneCardClient owner = owner(PIN)) {
            assertInstanceOf(LossOutcome.Done.class, owner.reportLoss(new ReportLost(house.id())));
            assertEquals(Refusal.CARD_NOT_ACTIVE, declined(pay(100)).reason());
            BlockedCards lost = blocked(before);
            assertFalse(lost.complete());
            assertEquals(List.of(card), lost.blocked());
            assertInstanceOf(
                    LossOutcome.Done.class,
                    owner.liftLoss(new LiftReport(house.id(), card, ticket())));
            assertInstanceOf(PaymentOutcome.Approved.class, pay(100));
            assertEquals(List.of(card), blocked(lost.version()).unblocked());
        }
    }

    private BlockedCards blocked(long since) {
        HttpResponse<String> answer =
                RawTerminal.get(house.url(), terminal, "/v1/cards/blocked?since=" + since);
        assertEquals(200, answer.statusCode(), answer.body());
        return Json.strict().readValue(answer.body(), BlockedCards.class);
    }
}
