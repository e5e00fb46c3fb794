package campus.onecard.server.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.DeviceIdentity;
import campus.onecard.domain.api.Headers;
import campus.onecard.domain.api.Json;
import campus.onecard.domain.device.NewDevice;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.terminal.BlockedCards;
import campus.onecard.domain.terminal.CloseDay;
import campus.onecard.domain.terminal.DayClosed;
import campus.onecard.domain.terminal.Figures;
import campus.onecard.domain.terminal.OpenDay;
import campus.onecard.domain.terminal.PaymentOutcome;
import campus.onecard.domain.terminal.RefundPayment;
import campus.onecard.domain.terminal.Refusal;
import campus.onecard.domain.terminal.ReversePayment;
import campus.onecard.domain.terminal.TakePayment;
import campus.onecard.domain.terminal.TerminalDay;
import campus.onecard.domain.terminal.TerminalTotals;
import campus.onecard.domain.time.CampusTime;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A terminal's whole day over HTTP: open, pay, give back, count, close, and after a restart. */
class TerminalDayTest {

    private static final String PAY = "/v1/payments";

    private final TerminalHouse house;
    private final DeviceIdentity terminal;
    private final LocalDate today = CampusTime.dayOf(Instant.now());

    TerminalDayTest(@TempDir Path folder) throws SQLException {
        house = new TerminalHouse(folder);
        terminal = house.enrolCanteen();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void what_a_terminal_counted_agrees_with_the_books_and_each_answer_survives_a_restart() {
        TerminalDay opened = open();
        assertEquals(TerminalHouse.CANTEEN, opened.outlet());
        assertEquals("饮食服务中心", opened.merchant());
        TakePayment first = pay(1, 850);
        TakePayment second = pay(2, 1250);
        DeviceIdentity other = house.enrol(NewDevice.terminal("2 号窗口", "一楼", 10));
        house.post(other, PAY, house.payment(3, 100));
        house.post(terminal, PAY, house.payment(1, 2001));
        RefundPayment refund = new RefundPayment(house.id(), Money.ofFen(250), 3);
        HttpResponse<String> refunded =
                house.post(terminal, PAY + "/" + second.id() + "/refunds", refund);
        approved(refunded);
        ReversePayment reversal = new ReversePayment(house.id(), 4);
        String reversing = PAY + "/" + first.id() + "/reversal";
        approved(house.post(terminal, reversing, reversal));
        assertEquals(
                Refusal.ALREADY_RETURNED,
                declined(house.post(terminal, reversing, new ReversePayment(house.id(), 5))));

        Figures own =
                Figures.NONE
                        .payment(Money.ofFen(850))
                        .payment(Money.ofFen(1250))
                        .refund(Money.ofFen(250))
                        .reversal(Money.ofFen(850));
        TerminalTotals totals = read(get("/v1/terminal/totals?day=" + today), TerminalTotals.class);
        assertEquals(own, totals.books());

        CloseDay closing = new CloseDay(house.id(), today, own);
        HttpResponse<String> closed = house.post(terminal, "/v1/terminal/closings", closing);
        assertEquals(DayClosed.Verdict.AGREED, read(closed, DayClosed.class).verdict());
        CloseDay wrong = new CloseDay(house.id(), today, Figures.NONE);
        DayClosed different =
                read(house.post(terminal, "/v1/terminal/closings", wrong), DayClosed.class);
        assertEquals(DayClosed.Verdict.DIFFERENT, different.verdict());
        assertEquals(own, different.books());

        house.restart();
        HttpResponse<String> again =
                house.post(terminal, PAY + "/" + second.id() + "/refunds", refund);
        assertEquals(refunded.body(), again.body());
        assertEquals(Optional.of("true"), again.headers().firstValue(Headers.REPLAYED));
        HttpResponse<String> closedAgain = house.post(terminal, "/v1/terminal/closings", closing);
        assertEquals(closed.body(), closedAgain.body());
        assertEquals(refunded.body(), get(PAY + "/" + refund.id()).body());
        assertEquals(
                409,
                house.post(
                                terminal,
                                "/v1/terminal/closings",
                                new CloseDay(closing.id(), today, Figures.NONE))
                        .statusCode());
    }

    @Test
    void another_outlets_payment_is_not_told_and_not_reversed() {
        TakePayment payment = pay(1, 300);
        DeviceIdentity bath = house.enrol(NewDevice.terminal("浴室", "七舍", TerminalHouse.BATH));
        assertEquals(
                404, RawTerminal.get(house.url(), bath, PAY + "/" + payment.id()).statusCode());
        assertEquals(
                Refusal.NOT_RETURNABLE,
                declined(
                        house.post(
                                bath,
                                PAY + "/" + payment.id() + "/reversal",
                                new ReversePayment(house.id(), 1))));
    }

    @Test
    void a_payment_that_is_not_there_cannot_be_given_back() {
        RefundPayment refund = new RefundPayment(house.id(), Money.ofFen(1), 1);
        HttpResponse<String> answer =
                house.post(terminal, PAY + "/" + house.id() + "/refunds", refund);
        assertEquals(404, answer.statusCode());
    }

    @Test
    void a_day_far_off_and_an_id_of_another_kind_are_refused() {
        OpenDay yesterdayWeek = new OpenDay(house.id(), today.minusDays(7));
        assertEquals(400, house.post(terminal, "/v1/terminal/days", yesterdayWeek).statusCode());
        assertEquals(400, get("/v1/terminal/totals?day=today").statusCode());
        String random = "{\"id\":\"3f2504e0-4f89-41d3-9a0c-0305e82c3301\",\"sequence\":1}";
        assertEquals(
                400,
                house.post(
                                terminal,
                                PAY + "/" + house.id() + "/reversal",
                                Json.strict().readTree(random))
                        .statusCode());
    }

    @Test
    void the_blocked_list_is_whole_at_first_and_then_tells_changes() {
        BlockedCards none = read(get("/v1/cards/blocked"), BlockedCards.class);
        assertTrue(none.complete());
        assertEquals(List.of(), none.blocked());
        // A card that was lost before changes were written down.
        house.database
                .jdbi()
                .useHandle(
                        h ->
                                h.execute(
                                        "UPDATE card SET status = 'LOST' WHERE serial = ?",
                                        TerminalHouse.card(3).value()));
        BlockedCards all = read(get("/v1/cards/blocked"), BlockedCards.class);
        assertEquals(List.of(TerminalHouse.card(3)), all.blocked());
        BlockedCards changes =
                read(get("/v1/cards/blocked?since=" + all.version()), BlockedCards.class);
        assertEquals(new BlockedCards(all.version(), false, List.of(), List.of()), changes);
        assertTrue(read(get("/v1/cards/blocked?since=999999"), BlockedCards.class).complete());
        assertEquals(400, get("/v1/cards/blocked?since=-1").statusCode());
    }

    private TerminalDay open() {
        return read(
                house.post(terminal, "/v1/terminal/days", new OpenDay(house.id(), today)),
                TerminalDay.class);
    }

    private TakePayment pay(int which, long fen) {
        TakePayment payment = house.payment(which, fen);
        approved(house.post(terminal, PAY, payment));
        return payment;
    }

    private HttpResponse<String> get(String target) {
        return RawTerminal.get(house.url(), terminal, target);
    }

    private static void approved(HttpResponse<String> answer) {
        assertInstanceOf(
                PaymentOutcome.Approved.class, TerminalHouse.outcome(answer), answer.body());
    }

    private static Refusal declined(HttpResponse<String> answer) {
        return assertInstanceOf(PaymentOutcome.Declined.class, TerminalHouse.outcome(answer))
                .reason();
    }

    private static <A> A read(HttpResponse<String> answer, Class<A> type) {
        assertEquals(200, answer.statusCode(), answer.body());
        return Json.strict().readValue(answer.body(), type);
    }
}
