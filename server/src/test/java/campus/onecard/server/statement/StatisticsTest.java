package campus.onecard.server.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.Meal;
import campus.onecard.domain.statement.Movement;
import campus.onecard.domain.statement.MovementPage;
import campus.onecard.domain.statement.Statistics;
import campus.onecard.domain.statement.Statistics.OfMeal;
import campus.onecard.domain.statement.Statistics.OfMonth;
import campus.onecard.domain.statement.Statistics.OfPlace;
import campus.onecard.server.cash.TopUp;
import campus.onecard.server.http.Call;
import campus.onecard.server.http.Visit;
import campus.onecard.server.ledger.Approval;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.OutletRegister;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.TestCampus;
import campus.onecard.server.payment.CardPayment;
import campus.onecard.server.payment.PaymentReversal;
import campus.onecard.server.payment.Refund;
import campus.onecard.server.secret.PinCheck;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.sql.SQLException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** August to October, with payments on every boundary, and with some given back later. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatisticsTest {

    private static final int FIRST_SHOP = 40;
    private static final int SHOPS = 8;
    private static final List<String> MONTHS = List.of("2026-08", "2026-09", "2026-10", "2026-11");

    private TestCampus campus;
    private StatementRoutes routes;
    private long account;

    @BeforeAll
    void open() throws SQLException {
        campus = new TestCampus();
        new OutletRegister(campus.database.jdbi())
                .register(
                        Map.of(9, "校园超市"),
                        IntStream.range(0, SHOPS)
                                .mapToObj(
                                        i ->
                                                new Outlet(
                                                        FIRST_SHOP + i,
                                                        9,
                                                        "超市" + i,
                                                        "北区",
                                                        Outlet.Kind.SHOP))
                                .toList());
        campus.restartLanes();
        routes = new StatementRoutes(campus.database.jdbi(), campus.clock());
        campus.setTime("2026-07-01T00:00:00Z");
        account = campus.open(1, Money.ofYuan(500));
        campus.setTime("2026-08-31T15:59:59.999Z");
        eats(1);
        campus.setTime("2026-08-31T16:00:00Z");
        eats(2);
        // 04:59:59.999, 05:00, 09:59:59.999, 10:00 … on campus; a power of two tells which is where
        List<String> boundaries =
                List.of(
                        "2026-09-01T20:59:59.999Z",
                        "2026-09-01T21:00:00Z",
                        "2026-09-02T01:59:59.999Z",
                        "2026-09-02T02:00:00Z",
                        "2026-09-02T07:29:59.999Z",
                        "2026-09-02T07:30:00Z",
                        "2026-09-02T12:29:59.999Z",
                        "2026-09-02T12:30:00Z");
        for (int i = 0; i < boundaries.size(); i++) {
            campus.setTime(boundaries.get(i));
            eats(4L << i);
        }
        campus.setTime("2026-09-10T04:00:00Z");
        UUID wrong = eats(333);
        campus.lanes.post(
                new PaymentReversal(
                        campus.id(),
                        account,
                        wrong,
                        new Place(TestCampus.CANTEEN, "P1", 0),
                        Optional.empty()));
        campus.lanes.post(new TopUp(campus.id(), account, TestCampus.DESK, Money.ofYuan(20)));
        UUID lunch = eats(1000);
        for (int i = 0; i < SHOPS; i++) {
            buys(FIRST_SHOP + i, 700 + i);
        }
        campus.setTime("2026-09-30T15:59:59.999Z");
        eats(2048);
        campus.setTime("2026-09-30T16:00:00Z");
        eats(4096);
        // In the evening of another month the hall gives back a part of a lunch.
        campus.setTime("2026-10-09T10:00:00Z");
        var outcome =
                campus.lanes.post(
                        new Refund(
                                campus.id(),
                                account,
                                lunch,
                                TestCampus.DESK,
                                Money.ofFen(250),
                                Optional.of(new Approval("S100", "S200"))));
        assertTrue(outcome instanceof Outcome.Approved, outcome.toString());
    }

    @AfterAll
    void close() {
        campus.close();
    }

    private UUID eats(long fen) {
        return buys(TestCampus.CANTEEN, fen);
    }

    private UUID buys(int outlet, long fen) {
        var payment =
                new CardPayment(
                        campus.id(),
                        account,
                        TestCampus.card(1),
                        new Place(outlet, "P1", 0),
                        Money.ofFen(fen),
                        new PinCheck.Right("f"));
        var outcome = campus.lanes.post(payment);
        assertTrue(outcome instanceof Outcome.Approved, outcome.toString());
        return payment.id();
    }

    private Call call(Map<String, String> path, Map<String, String> query) {
        return new Call("r", null, new Visit(account, "s"), path, query);
    }

    private Statistics of(String month) {
        return routes.statistics(call(Map.of("month", month), Map.of()));
    }

    private List<Movement> movements(String month) {
        MovementPage page = routes.movements(call(Map.of(), Map.of("month", month, "size", "100")));
        assertEquals(null, page.next());
        return page.movements();
    }

    private static Money spent(List<Movement> movements, Set<Boolean> canteen) {
        return movements.stream()
                .filter(m -> Statistics.COUNTED.contains(m.kind()))
                .filter(m -> canteen.contains(!m.party().startsWith("超市")))
                .map(m -> m.amount().negated())
                .reduce(Money.ZERO, Money::plus);
    }

    private static Map<Meal, Money> meals(Statistics of) {
        Map<Meal, Money> meals = new HashMap<>();
        of.meals().forEach(m -> meals.put(m.meal(), m.spent()));
        return meals;
    }

    @Test
    void K_06_every_view_adds_up_to_the_months_movements_to_the_fen() {
        for (String month : MONTHS) {
            Statistics of = of(month);
            Money listed = spent(movements(month), Set.of(true, false));
            assertEquals(listed, of.spent(), month);
            assertEquals(
                    listed, sum(of.meals().stream().map(OfMeal::spent).toList(), of.elsewhere()));
            assertEquals(
                    listed,
                    sum(of.places().stream().map(OfPlace::spent).toList(), of.otherPlaces()));
            assertEquals(new OfMonth(YearMonth.parse(month), listed), of.months().getLast());
            assertEquals(Statistics.MONTHS, of.months().size());
        }
        assertEquals(spent(movements("2026-09"), Set.of(false)), of("2026-09").elsewhere());
    }

    private static Money sum(List<Money> parts, Money rest) {
        return parts.stream().reduce(rest, Money::plus);
    }

    @Test
    void K_06_on_every_boundary_a_payment_counts_to_the_meal_that_begins() {
        Map<Meal, Money> meals = meals(of("2026-09"));
        // 2: midnight, month's first; 4 and 512: night; 2048: the month's last moment
        assertEquals(Money.ofFen(2 + 4 + 512 + 2048), meals.get(Meal.NIGHT));
        assertEquals(Money.ofFen(8 + 16), meals.get(Meal.BREAKFAST));
        assertEquals(Money.ofFen(32 + 64 + 1000), meals.get(Meal.LUNCH));
        assertEquals(Money.ofFen(128 + 256), meals.get(Meal.DINNER));
    }

    @Test
    void Q_02_a_month_begins_and_ends_at_midnight_on_campus() {
        assertEquals(Money.ofFen(1), of("2026-08").spent());
        assertEquals(Money.ofFen(4096), meals(of("2026-10")).get(Meal.NIGHT));
    }

    @Test
    void what_comes_back_later_counts_at_its_meal_and_its_place_in_the_month_it_came_back() {
        Statistics october = of("2026-10");
        assertEquals(Money.ofFen(-250), meals(october).get(Meal.LUNCH));
        assertEquals(Money.ZERO, meals(october).get(Meal.DINNER));
        assertEquals(List.of(new OfPlace("清真风味", Money.ofFen(4096 - 250))), october.places());
    }

    @Test
    void the_six_dearest_places_are_named_and_the_rest_is_one_sum() {
        Statistics september = of("2026-09");
        assertEquals(
                List.of("清真风味", "超市7", "超市6", "超市5", "超市4", "超市3"),
                september.places().stream().map(OfPlace::party).toList());
        assertEquals(Money.ofFen(700 + 701 + 702), september.otherPlaces());
    }

    @Test
    void the_months_before_are_told_oldest_first_and_empty_ones_as_nothing() {
        List<OfMonth> months = of("2026-11").months();
        assertEquals(YearMonth.of(2026, 6), months.getFirst().month());
        assertEquals(
                List.of(
                        Money.ZERO,
                        Money.ZERO,
                        Money.ofFen(1),
                        of("2026-09").spent(),
                        of("2026-10").spent(),
                        Money.ZERO),
                months.stream().map(OfMonth::spent).toList());
    }
}
