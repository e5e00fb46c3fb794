package campus.onecard.server.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.CallFailure;
import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Pause;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.device.DeviceState;
import campus.onecard.domain.device.NewDevice;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.terminal.PaymentOutcome;
import campus.onecard.domain.terminal.TakePayment;
import campus.onecard.server.database.TestDatabase;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.SplittableRandom;

/** Two server processes on one database: one serves, the other takes over. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoServersTest {

    private static final String MAIN = "campus.onecard.server.Main";
    private static final Clock CLOCK = Clock.systemUTC();

    private final Ids ids = new Ids(CLOCK, new Random());
    private Pair pair;
    private DeviceIdentity terminal;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        pair = new Pair(MAIN, TestDatabase.engines(), folder, CLOCK);
        terminal = enrol();
    }

    @AfterAll
    void close() {
        assertEquals(java.util.List.of(), new BooksCheck(pair.database()).of(new Journal()).sums());
        pair.close();
    }

    private DeviceIdentity enrol() {
        try (OneCardClient client = operator()) {
            String code = client.newDevice(NewDevice.terminal("1", "1", Settlers.CANTEEN)).code();
            return DeviceIdentity.of(client.as(new Credentials.Nobody()).enrol(code));
        }
    }

    private OneCardClient operator() {
        ServerProcess serving = pair.serving();
        return pair.client(new Credentials.Operator(serving.operatorKey()));
    }

    private TakePayment payment(int card, long fen) {
        return new TakePayment(ids.next(), Settlers.card(card), Money.ofFen(fen), 0);
    }

    private OneCardClient toBoth() {
        return pair.client(new Credentials.Device(terminal));
    }

    private OneCardClient to(ServerProcess one) {
        return pair.client(one, new Credentials.Device(terminal));
    }

    private void bringBack(ServerProcess server) throws Exception {
        server.restart();
        server.awaitUp();
    }

    @Test
    void the_one_that_stands_by_says_so_and_does_nothing() {
        TakePayment payment = payment(1, 10);
        try (OneCardClient client = to(pair.standby())) {
            CallFailure.Refused refused =
                    assertThrows(CallFailure.Refused.class, () -> Sender.ask(client, payment));
            assertTrue(refused.is(ErrorCode.STANDBY));
            assertEquals(503, refused.problem().status());
            assertTrue(refused.problem().retryable());
            assertEquals("up", client.live().status());
            CallFailure.Refused ready = assertThrows(CallFailure.Refused.class, client::ready);
            assertTrue(ready.is(ErrorCode.STANDBY));
        }
        assertEquals(0, count(payment));
    }

    @Test
    void an_answer_of_the_first_is_given_again_by_the_second_declines_included() throws Exception {
        TakePayment small = payment(2, 15);
        TakePayment beyond = payment(2, 2500);
        ServerProcess first = pair.serving();
        PaymentOutcome approved;
        PaymentOutcome declined;
        try (OneCardClient client = to(first)) {
            approved = Sender.ask(client, small);
            declined = Sender.ask(client, beyond);
        }
        assertInstanceOf(PaymentOutcome.Approved.class, approved);
        assertInstanceOf(PaymentOutcome.Declined.class, declined);
        ServerProcess second = pair.standby();
        first.stop();
        try (OneCardClient client = to(second)) {
            assertEquals(approved, Sender.ask(client, small));
            assertEquals(declined, Sender.ask(client, beyond));
            TakePayment other =
                    new TakePayment(small.id(), small.card(), Money.ofFen(16), small.sequence());
            CallFailure.Refused refused =
                    assertThrows(CallFailure.Refused.class, () -> Sender.ask(client, other));
            assertTrue(refused.is(ErrorCode.ID_REUSED));
        }
        assertEquals(1, count(small));
        bringBack(first);
    }

    @Test
    void when_the_first_is_killed_under_load_the_callers_go_on_by_themselves() throws Exception {
        Journal journal = new Journal();
        ServerProcess first = pair.serving();
        ServerProcess second = pair.standby();
        try (Callers callers =
                new Callers(pair, terminal, journal, 16, new SplittableRandom(3), CLOCK)) {
            awaitAnswers(callers, 100);
            first.kill();
            awaitAnswers(callers, callers.answers() + 100);
        }
        assertTrue(pair.isReady(second));
        assertEquals(java.util.List.of(), journal.unanswered());
        Findings found = new BooksCheck(pair.database()).of(journal);
        assertEquals(0, found.lost() + found.twice(), found::toString);
        assertEquals(java.util.List.of(), found.sums());
        bringBack(first);
    }

    @Test
    void a_server_that_was_paused_while_another_took_over_books_nothing_more() throws Exception {
        ServerProcess first = pair.serving();
        ServerProcess second = pair.standby();
        Journal journal = new Journal();
        try (Callers callers =
                new Callers(pair, terminal, journal, 8, new SplittableRandom(4), CLOCK)) {
            awaitAnswers(callers, 50);
            signal("-STOP", first);
            try (OneCardClient client = to(second)) {
                awaitApproval(client, payment(3, 5));
            }
            signal("-CONT", first);
            TakePayment late = payment(3, 7);
            try (OneCardClient client = to(first)) {
                CallFailure failure =
                        assertThrows(CallFailure.class, () -> Sender.ask(client, late));
                assertInstanceOf(CallFailure.Refused.class, failure);
            }
            assertEquals(0, count(late));
            awaitAnswers(callers, callers.answers() + 50);
        }
        assertEquals(java.util.List.of(), journal.unanswered());
        assertTrue(pair.isReady(second));
        assertFalse(pair.isReady(first), "it stands by again, by itself");
        Findings found = new BooksCheck(pair.database()).of(journal);
        assertEquals(0, found.lost() + found.twice(), found::toString);
    }

    @Test
    void a_machine_that_was_shut_out_stays_out_after_a_take_over() throws Exception {
        DeviceIdentity other = enrol();
        ServerProcess first = pair.serving();
        ServerProcess second = pair.standby();
        // Both have served it, so both might remember it.
        try (OneCardClient client = pair.client(new Credentials.Device(other))) {
            Sender.ask(client, payment(4, 5));
            first.stop();
            Sender.ask(client, payment(4, 5));
            bringBack(first);
            try (OneCardClient operator = operator()) {
                operator.deviceState(other.deviceId(), new DeviceState(false));
            }
            second.stop();
            CallFailure.Refused refused =
                    assertThrows(
                            CallFailure.Refused.class, () -> Sender.ask(client, payment(4, 5)));
            assertTrue(refused.is(ErrorCode.DEVICE_DISABLED), refused::toString);
        }
        bringBack(second);
    }

    private long count(TakePayment payment) {
        String sql = "SELECT COUNT(*) FROM posting WHERE id = UNHEX(?)";
        String id = payment.id().toString().replace("-", "");
        return pair.database().jdbi().withHandle(h -> h.select(sql, id).mapTo(Long.class).one());
    }

    private static void awaitAnswers(Callers callers, int answers) throws InterruptedException {
        for (int i = 0; callers.answers() < answers; i++) {
            assertTrue(i < 6000, "nobody is answered any more");
            Pause.REAL.pause(Duration.ofMillis(10));
        }
    }

    private static void awaitApproval(OneCardClient client, TakePayment payment) {
        for (int i = 0; ; i++) {
            try {
                assertInstanceOf(PaymentOutcome.Approved.class, Sender.ask(client, payment));
                return;
            } catch (CallFailure e) {
                assertTrue(i < 20, e::toString);
            }
        }
    }

    private static void signal(String which, ServerProcess server) throws Exception {
        String pid = Long.toString(server.pid());
        assertEquals(0, new ProcessBuilder("kill", which, pid).start().waitFor());
    }
}
