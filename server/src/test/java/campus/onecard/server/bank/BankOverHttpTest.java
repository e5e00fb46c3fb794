package campus.onecard.server.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.CallFailure;
import campus.onecard.client.OneCardClient;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.api.BankRoutes;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.Route;
import campus.onecard.domain.bank.BankOverview;
import campus.onecard.domain.bank.BindAccount;
import campus.onecard.domain.bank.BindFault;
import campus.onecard.domain.bank.BindOutcome;
import campus.onecard.domain.bank.OrderTransfer;
import campus.onecard.domain.bank.TransferFault;
import campus.onecard.domain.bank.TransferOutcome;
import campus.onecard.domain.bank.UnbindAccount;
import campus.onecard.domain.message.Message;
import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.SecretPurpose;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.server.bank.simulator.BankSimulator;
import campus.onecard.server.config.BankSettings;
import campus.onecard.server.config.OutsidePlace;
import campus.onecard.server.outside.simulator.FaultScript;
import campus.onecard.server.outside.simulator.SimulatorHome;
import campus.onecard.server.signin.SignInHouse;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What owners do about bank transfers at a kiosk, over HTTP on both sides of the server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BankOverHttpTest {

    private static final Password INITIAL = new Password("162690");
    private static final Password PIN = new Password("927461");
    private static final Password WRONG = new Password("614908");
    private static final String NUMBER = "6222020011112345";
    private static final Money HUNDRED = Money.ofYuan(100);

    private SignInHouse house;
    private BankSimulator simulator;
    private OneCardClient owner;
    private int turn;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        SimulatorHome home = SimulatorHome.open(folder);
        simulator = new BankSimulator(home, 0, FaultScript.none(), Clock.systemUTC());
        byte[] key = home.key(new SecureRandom());
        BankSettings settings =
                new BankSettings(
                        new OutsidePlace(simulator.url(), key),
                        "示范银行",
                        LocalTime.MIN,
                        LocalTime.MAX,
                        Money.ofYuan(500),
                        Money.ofYuan(10),
                        Money.ofYuan(300));
        house = SignInHouse.withBank(settings);
        owner = house.atKiosk();
    }

    @AfterAll
    void close() throws Exception {
        house.close();
        simulator.close();
    }

    @BeforeEach
    void newcomer() {
        turn++;
        CardSerial card = new CardSerial("%016X".formatted(0xBA00 + turn));
        String number = "20180200%02d".formatted(turn);
        house.open(SignInHouse.person(number, DocumentType.ID_CARD, "51010319940716269X"), card);
        house.firstVisit(number, INITIAL, PIN);
        owner = house.withCard(card, PIN);
    }

    private <Q, A> A call(Route<Q, A> route, Q body) {
        return Objects.requireNonNull(owner.call(route, Map.of(), Map.of(), body));
    }

    private BankOverview overview() {
        return Objects.requireNonNull(owner.call(BankRoutes.BANK, Map.of(), Map.of(), null));
    }

    private BindAccount binding(UUID id, String number, Password pin) {
        return new BindAccount(
                id,
                owner.seal(new Password(number), SecretPurpose.bankAccount(id)),
                owner.seal(pin, SecretPurpose.pin(id)));
    }

    private BindOutcome bind(String number, Password pin) {
        return call(BankRoutes.BIND_BANK, binding(house.id(), number, pin));
    }

    private TransferOutcome order(UUID id, Money amount, Password pin) {
        return call(
                BankRoutes.ORDER_TRANSFER,
                new OrderTransfer(id, amount, owner.seal(pin, SecretPurpose.pin(id))));
    }

    private TransferOutcome state(UUID id) {
        return Objects.requireNonNull(
                owner.call(BankRoutes.TRANSFER, Map.of("id", id.toString()), Map.of(), null));
    }

    @Test
    void K_04_the_overview_says_before_anybody_begins_what_can_be_done() {
        BankOverview before = overview();
        assertTrue(before.offered() && before.open() && before.reachable());
        assertNull(before.account());
        assertEquals(Money.ofYuan(500), before.left());
        bind(NUMBER, PIN);
        order(house.id(), HUNDRED, PIN);
        BankOverview after = overview();
        assertEquals("**** 2345", after.account());
        assertEquals(Money.ofYuan(400), after.left());
        assertEquals(Money.ofFen(112_50), after.balance());
        assertEquals(List.of(), after.pending());
    }

    @Test
    void K_04_binding_takes_the_payment_password_and_keeps_no_number() {
        assertEquals(new BindOutcome.WrongPin(2), bind(NUMBER, WRONG));
        assertEquals(new BindOutcome.Refused(BindFault.NUMBER_WRONG), bind("62220200", PIN));
        assertEquals(new BindOutcome.Refused(BindFault.OTHER_OWNER), bind("6222020011110002", PIN));
        UUID id = house.id();
        BindAccount wanted = binding(id, NUMBER, PIN);
        assertEquals(new BindOutcome.Bound("**** 2345"), call(BankRoutes.BIND_BANK, wanted));
        assertEquals(new BindOutcome.Bound("**** 2345"), call(BankRoutes.BIND_BANK, wanted));
        for (String table : List.of("bank_binding", "posting", "message", "hold")) {
            assertFalse(house.cells(table).contains(NUMBER), table);
        }
        CallFailure.Refused reused =
                assertThrows(
                        CallFailure.Refused.class,
                        () -> call(BankRoutes.BIND_BANK, binding(id, "6222020011119999", PIN)));
        assertTrue(reused.is(ErrorCode.ID_REUSED));
        Message told = owner.messages(null, 1).messages().getFirst();
        assertEquals(MessageKind.BANK_BOUND, told.kind());
        assertEquals("2345", told.detail());
    }

    @Test
    void K_04_every_transfer_takes_the_payment_password() {
        bind(NUMBER, PIN);
        UUID mistyped = house.id();
        assertEquals(new TransferOutcome.WrongPin(2), order(mistyped, HUNDRED, WRONG));
        assertEquals(new TransferOutcome.WrongPin(2), state(mistyped));
        UUID id = house.id();
        TransferOutcome arrived = order(id, HUNDRED, PIN);
        assertEquals(
                Money.ofFen(112_50),
                assertInstanceOf(TransferOutcome.Arrived.class, arrived).balanceAfter());
        assertEquals(arrived, state(id));
        assertEquals(arrived, order(id, HUNDRED, PIN));
        assertEquals(Money.ofFen(112_50), owner.overview().balance());
    }

    @Test
    void K_04_what_cannot_be_ordered_is_refused_with_the_reason() {
        assertRefused(TransferFault.NOT_BOUND, HUNDRED);
        bind(NUMBER, PIN);
        assertRefused(TransferFault.AMOUNT_REFUSED, Money.ofFen(9_99));
        assertRefused(TransferFault.AMOUNT_REFUSED, Money.ofFen(300_01));
        order(house.id(), Money.ofYuan(300), PIN);
        assertRefused(TransferFault.BEYOND_CEILING, Money.ofFen(200_01));
        bind("6222020011110004", PIN);
        assertRefused(TransferFault.NOT_ENOUGH, HUNDRED);
        bind("6222020011110005", PIN);
        assertRefused(TransferFault.BANK_DAILY_LIMIT, HUNDRED);
    }

    private void assertRefused(TransferFault fault, Money amount) {
        UUID id = house.id();
        assertEquals(new TransferOutcome.Refused(fault), order(id, amount, PIN));
        assertEquals(new TransferOutcome.Refused(fault), state(id));
    }

    @Test
    void K_04_a_bank_account_is_let_go_without_a_password() {
        UnbindAccount wanted = new UnbindAccount(house.id());
        assertEquals(
                new BindOutcome.Refused(BindFault.NOT_BOUND), call(BankRoutes.UNBIND_BANK, wanted));
        bind(NUMBER, PIN);
        UnbindAccount again = new UnbindAccount(house.id());
        assertEquals(new BindOutcome.Unbound(), call(BankRoutes.UNBIND_BANK, again));
        assertEquals(new BindOutcome.Unbound(), call(BankRoutes.UNBIND_BANK, again));
        assertRefused(TransferFault.NOT_BOUND, HUNDRED);
    }

    @Test
    void K_04_nobody_learns_of_anothers_transfer() {
        bind(NUMBER, PIN);
        UUID id = house.id();
        order(id, HUNDRED, PIN);
        newcomer();
        CallFailure.Refused refused = assertThrows(CallFailure.Refused.class, () -> state(id));
        assertTrue(refused.is(ErrorCode.NOT_FOUND));
    }
}
