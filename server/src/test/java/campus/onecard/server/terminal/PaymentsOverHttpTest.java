package campus.onecard.server.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.CallFailure;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.Headers;
import campus.onecard.domain.device.NewDevice;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.terminal.ExceededLimit;
import campus.onecard.domain.terminal.PaymentOutcome;
import campus.onecard.domain.terminal.Refusal;
import campus.onecard.domain.terminal.TakePayment;
import campus.onecard.server.ledger.TestCampus;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Payments and their promises, over real HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaymentsOverHttpTest {

    private static final String PAY = "/v1/payments";

    private TerminalHouse house;
    private DeviceIdentity terminal;

    PaymentsOverHttpTest(@TempDir Path folder) throws SQLException {
        house = new TerminalHouse(folder);
        terminal = house.enrolCanteen();
    }

    @AfterAll
    void close() {
        TestCampus.assertBooksHold(house.database);
        house.close();
    }

    @Test
    void T_01_a_known_card_pays_and_the_merchant_of_the_terminals_outlet_is_owed() {
        TakePayment payment = house.payment(1, 850);
        PaymentOutcome outcome = TerminalHouse.outcome(house.post(terminal, PAY, payment));
        PaymentOutcome.Approved approved = assertInstanceOf(PaymentOutcome.Approved.class, outcome);
        assertEquals(payment.id(), approved.id());
        assertTrue(Money.ofYuan(100).isMoreThan(approved.balanceAfter()));
        assertEquals(
                TerminalHouse.CANTEEN,
                house.number("SELECT outlet_id FROM posting ORDER BY seq DESC LIMIT 1"));
        assertEquals(
                850,
                house.number(
                        """
                        SELECT amount FROM entry WHERE ledger_id = 2 AND owner_id = 2
                        ORDER BY id DESC LIMIT 1
                        """));
    }

    @Test
    void the_same_id_gets_the_same_answer_and_the_header_says_so() {
        TakePayment payment = house.payment(1, 120);
        HttpResponse<String> first = house.post(terminal, PAY, payment);
        HttpResponse<String> again = house.post(terminal, PAY, payment);
        assertEquals(first.body(), again.body());
        assertEquals(Optional.empty(), first.headers().firstValue(Headers.REPLAYED));
        assertEquals(Optional.of("true"), again.headers().firstValue(Headers.REPLAYED));
    }

    @Test
    void L_02_beyond_the_single_limit_the_terminal_is_told_which_limit_asks() {
        TakePayment payment = house.payment(2, 2001);
        HttpResponse<String> first = house.post(terminal, PAY, payment);
        PaymentOutcome expected =
                new PaymentOutcome.Declined(
                        payment.id(), Refusal.PIN_REQUIRED, null, ExceededLimit.SINGLE);
        assertEquals(expected, TerminalHouse.outcome(first));
        HttpResponse<String> again = house.post(terminal, PAY, payment);
        assertEquals(first.body(), again.body());
        assertEquals(Optional.of("true"), again.headers().firstValue(Headers.REPLAYED));
    }

    @Test
    void an_unknown_card_is_declined_and_stays_declined() {
        TakePayment payment =
                new TakePayment(house.id(), new CardSerial("0000000000000BAD"), Money.ofFen(1), 1);
        HttpResponse<String> first = house.post(terminal, PAY, payment);
        assertEquals(
                new PaymentOutcome.Declined(payment.id(), Refusal.CARD_NOT_ACTIVE, null, null),
                TerminalHouse.outcome(first));
        assertEquals(first.body(), house.post(terminal, PAY, payment).body());
    }

    @Test
    void an_id_that_said_something_else_is_a_conflict() {
        TakePayment payment = house.payment(1, 130);
        house.post(terminal, PAY, payment);
        TakePayment other = new TakePayment(payment.id(), payment.card(), Money.ofFen(131), 1);
        HttpResponse<String> refused = house.post(terminal, PAY, other);
        assertEquals(409, refused.statusCode());
        assertTrue(refused.body().contains("E1301"));
    }

    @Test
    void many_threads_with_one_id_pay_once_and_get_one_answer() throws Exception {
        TakePayment payment = house.payment(3, 777);
        long before = house.number("SELECT COUNT(*) FROM entry");
        Callable<String> send = () -> house.post(terminal, PAY, payment).body();
        Set<String> answers = new HashSet<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : threads.invokeAll(IntStream.range(0, 16).mapToObj(_ -> send).toList())) {
                answers.add(one.get());
            }
        }
        assertEquals(1, answers.size(), answers::toString);
        assertEquals(before + 2, house.number("SELECT COUNT(*) FROM entry"));
    }

    @Test
    void a_terminal_for_an_outlet_that_does_not_exist_is_refused() {
        try (OneCardClient operator = house.operator()) {
            CallFailure.Refused refused =
                    assertThrows(
                            CallFailure.Refused.class,
                            () -> operator.newDevice(NewDevice.terminal("1 号", "食堂", 999)));
            assertTrue(refused.is(ErrorCode.INVALID_FIELD));
        }
    }
}
