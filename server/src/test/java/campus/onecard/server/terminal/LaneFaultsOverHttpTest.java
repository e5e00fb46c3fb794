package campus.onecard.server.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.DeviceIdentity;
import campus.onecard.domain.terminal.PaymentOutcome;
import campus.onecard.domain.terminal.TakePayment;
import campus.onecard.server.ledger.TestCampus;

import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What a terminal is told when the lanes are full or the database does not answer. */
class LaneFaultsOverHttpTest {

    private static final DeviceIdentity TERMINAL = new DeviceIdentity("t1", new byte[32]);
    private static final String PAY = "/v1/payments";

    @Test
    void a_database_that_does_not_answer_makes_unknown_and_the_id_tells_later() throws Exception {
        try (LaneRig rig = new LaneRig(64, Duration.ofMillis(200))) {
            TakePayment payment = rig.payment(1, 500);
            try (Handle handle = rig.campus.database.jdbi().open()) {
                handle.begin();
                handle.execute("SELECT id FROM account FOR UPDATE");
                HttpResponse<String> unknown =
                        RawTerminal.post(rig.address(), TERMINAL, PAY, payment);
                assertEquals(504, unknown.statusCode(), unknown.body());
                assertTrue(unknown.body().contains("E1903"), unknown.body());
                HttpResponse<String> nothing = ask(rig, payment);
                assertEquals(404, nothing.statusCode());
                assertTrue(nothing.body().contains("Sending it again is safe"), nothing.body());
                handle.rollback();
            }
            HttpResponse<String> again = RawTerminal.post(rig.address(), TERMINAL, PAY, payment);
            assertInstanceOf(PaymentOutcome.Approved.class, TerminalHouse.outcome(again));
            assertEquals(again.body(), ask(rig, payment).body());
            TestCampus.assertBooksHold(rig.campus.database);
        }
    }

    @Test
    void a_full_queue_answers_busy_with_a_time_to_come_back_and_books_nothing() throws Exception {
        try (LaneRig rig = new LaneRig(1, Duration.ofSeconds(20));
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<String>>> sent = new ArrayList<>();
            HttpResponse<String> refused;
            try (Handle handle = rig.campus.database.jdbi().open()) {
                handle.begin();
                handle.execute("SELECT id FROM account FOR UPDATE");
                for (int i = 0; i < 8; i++) {
                    TakePayment payment = rig.payment(1, 100);
                    sent.add(
                            threads.submit(
                                    () -> RawTerminal.post(rig.address(), TERMINAL, PAY, payment)));
                }
                refused = firstBusy(sent);
                handle.rollback();
            }
            assertTrue(refused.headers().firstValueAsLong("Retry-After").orElse(0) >= 1);
            long paid = 0;
            for (Future<HttpResponse<String>> one : sent) {
                paid += one.get().statusCode() == 200 ? 1 : 0;
            }
            assertTrue(paid >= 1 && paid < sent.size(), "paid: " + paid);
            assertEquals(
                    paid,
                    rig.campus.number("SELECT COUNT(*) FROM posting WHERE kind = 'CARD_PAYMENT'"));
        }
    }

    private static HttpResponse<String> firstBusy(List<Future<HttpResponse<String>>> sent)
            throws Exception {
        while (true) {
            for (Future<HttpResponse<String>> one : sent) {
                if (one.isDone() && one.get().statusCode() == 503) {
                    return one.get();
                }
            }
            Thread.onSpinWait();
        }
    }

    private static HttpResponse<String> ask(LaneRig rig, TakePayment payment) {
        return RawTerminal.get(rig.address(), TERMINAL, PAY + "/" + payment.id());
    }
}
