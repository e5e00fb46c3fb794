package campus.onecard.server.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.domain.statement.MonthSummary;
import campus.onecard.domain.statement.Movement;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.domain.statement.MovementPage;
import campus.onecard.domain.statement.Overview;
import campus.onecard.server.cash.TopUp;
import campus.onecard.server.http.Call;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.http.Visit;
import campus.onecard.server.ledger.TestCampus;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** September: 5 top-ups of 20.00, 120 payments of 0.01 to 1.20; October: 3 payments of 1.00. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementTest {

    private TestCampus campus;
    private StatementRoutes routes;
    private long account;

    @BeforeAll
    void open() throws SQLException {
        campus = new TestCampus();
        routes = new StatementRoutes(campus.database.jdbi(), campus.clock());
        account = campus.open(1, Money.ofYuan(50));
        campus.open(2, Money.ofYuan(7));
        for (int i = 0; i < 5; i++) {
            campus.setTime("2026-09-0%dT00:30:00Z".formatted(i + 1));
            campus.lanes.post(new TopUp(campus.id(), account, TestCampus.DESK, Money.ofYuan(20)));
        }
        for (int i = 1; i <= 120; i++) {
            campus.setTime("2026-09-%02dT04:00:00Z".formatted(6 + i / 20));
            campus.lanes.post(campus.payment(account, 1, i));
        }
        campus.setTime("2026-09-30T15:59:59.999Z");
        campus.lanes.post(campus.payment(account, 1, 1));
        campus.setTime("2026-09-30T16:00:00Z");
        for (int i = 0; i < 3; i++) {
            campus.lanes.post(campus.payment(account, 1, 100));
        }
    }

    @AfterAll
    void close() {
        campus.close();
    }

    private Call call(Map<String, String> query) {
        return new Call("r", null, new Visit(account, "s"), Map.of(), query);
    }

    private MovementPage page(Map<String, String> query) {
        return routes.movements(call(query));
    }

    private List<Movement> all(Map<String, String> query) {
        List<Movement> found = new ArrayList<>();
        Map<String, String> next = new HashMap<>(query);
        MovementPage page = page(next);
        while (page.next() != null) {
            found.addAll(page.movements());
            next.put("after", page.next());
            page = page(next);
        }
        found.addAll(page.movements());
        return found;
    }

    @Test
    void pages_are_complete_in_order_and_each_movement_comes_once() {
        List<Movement> all = all(Map.of("size", "7"));
        assertEquals(1 + 5 + 121 + 3, all.size());
        assertEquals(all.size(), new HashSet<>(all.stream().map(Movement::id).toList()).size());
        for (int i = 1; i < all.size(); i++) {
            Movement newer = all.get(i - 1);
            assertTrue(!newer.at().isBefore(all.get(i).at()));
            assertEquals(newer.balanceAfter(), all.get(i).balanceAfter().plus(newer.amount()));
        }
        assertEquals(20, page(Map.of()).movements().size());
        assertNull(page(Map.of("month", "2026-10")).next());
    }

    @Test
    void a_page_stays_the_same_while_new_movements_arrive() {
        String cursor = String.valueOf(page(Map.of("size", "10")).next());
        List<Movement> before = page(Map.of("after", cursor)).movements();
        campus.lanes.post(new TopUp(campus.id(), account, TestCampus.DESK, Money.ofFen(1)));
        assertEquals(before, page(Map.of("after", cursor)).movements());
        campus.lanes.post(campus.payment(account, 1, 1));
    }

    @Test
    void kind_and_month_filter() {
        assertEquals(5, all(Map.of("kind", "TOP_UP", "month", "2026-09", "size", "2")).size());
        assertEquals(121, all(Map.of("kind", "PAYMENT", "month", "2026-09")).size());
        assertEquals(1, all(Map.of("kind", "CARRY_OVER")).size());
        Movement topUp = all(Map.of("kind", "TOP_UP", "month", "2026-09")).getFirst();
        assertEquals("卡务中心", topUp.place());
        Movement payment = all(Map.of("kind", "PAYMENT", "month", "2026-09")).getFirst();
        assertEquals("清真风味", payment.party());
        assertEquals("学生食堂一楼", payment.place());
        assertEquals(MovementKind.PAYMENT, payment.kind());
    }

    @Test
    void bad_parameters_are_told_by_name() {
        List<Map<String, String>> bad =
                List.of(
                        Map.of("size", "0"),
                        Map.of("size", "101"),
                        Map.of("size", "ten"),
                        Map.of("kind", "payment' OR 1=1"),
                        Map.of("month", "2026-13"),
                        Map.of("month", "999999-01"),
                        Map.of("after", "AAAAAAAAAAAAAAAA"),
                        Map.of("after", "../../etc/passwd"));
        for (Map<String, String> query : bad) {
            var problem = assertThrows(ProblemException.class, () -> page(query));
            assertEquals(ErrorCode.INVALID_FIELD, problem.code());
            assertTrue(
                    String.valueOf(problem.getMessage())
                            .contains(query.keySet().iterator().next()));
        }
    }

    private MonthSummary month(String month) {
        return routes.month(
                new Call("r", null, new Visit(account, "s"), Map.of("month", month), Map.of()));
    }

    @Test
    void opening_plus_received_minus_spent_is_closing() {
        MonthSummary september = month("2026-09");
        assertEquals(Money.ZERO, september.opening());
        assertEquals(Money.ofYuan(150), september.received());
        assertEquals(Money.ofFen(120 * 121 / 2 + 1), september.spent());
        assertEquals(121, september.payments());
        assertEquals(
                september.closing(),
                september.opening().plus(september.received()).minus(september.spent()));
        assertEquals(LocalDate.of(2026, 9, 30), september.days().getLast().day());
        assertEquals(september.closing(), month("2026-10").opening());
        assertEquals(0, month("2026-08").days().size());
        assertEquals(month("2026-10").closing(), month("2027-01").opening());
        assertEquals(YearMonth.of(2026, 9), september.month());
    }

    @Test
    void the_overview_shows_what_was_spent_today_and_nobodys_name() {
        Overview overview = routes.overview(call(Map.of()));
        assertEquals("张*", overview.maskedName());
        assertEquals("****0001", overview.maskedNumber());
        assertEquals(CardStatus.ACTIVE, overview.card());
        assertTrue(!overview.spentToday().isNegative());
        assertEquals(
                overview.balance(),
                page(Map.of("size", "1")).movements().getFirst().balanceAfter());
    }
}
