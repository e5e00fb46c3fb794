package campus.onecard.server.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.books.MoneyFlow;
import campus.onecard.domain.books.MoneyFlow.Flow;
import campus.onecard.domain.money.Money;
import campus.onecard.server.database.Archive;
import campus.onecard.server.database.Database;
import campus.onecard.server.database.Snapshots;
import campus.onecard.server.database.TestDatabase;
import campus.onecard.server.day.DayHouse;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.payment.CardPayment;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import picocli.CommandLine;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where the money went: counted, and told by the trace command. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FlowTest {

    private static final Optional<String> FIRST_NUMBER = Optional.of("202610001");

    private DayHouse house;
    private CardPayment payment;

    @BeforeAll
    void twoDays() throws SQLException {
        house = new DayHouse();
        long account = house.campus.open(1, Money.ofYuan(100));
        long other = house.campus.open(2, Money.ZERO);
        house.topUp(account, 20);
        house.topUp(other, 30);
        payment = house.campus.payment(account, 1, 1_250);
        house.campus.lanes.post(payment);
        house.pay(account, 1, 999_999);
        house.campus.setTime("2026-09-01T16:00:01Z");
        house.days.closeDue();
        house.pay(other, 2, 300);
    }

    @AfterAll
    void close() {
        house.close();
    }

    private Inspection desk() {
        return desk(house.books, Archive.of(house.campus.database.jdbi()));
    }

    private Inspection desk(Snapshots books, Archive archive) {
        return new Inspection(books, house.days, archive, () -> {});
    }

    private static Flow flow(String from, String to, long times, long fen) {
        return new Flow(from, to, times, Money.ofFen(fen));
    }

    @Test
    void every_fen_has_a_source_and_a_destination() {
        MoneyFlow all = desk().flow(Optional.empty(), Optional.empty());
        assertEquals(
                List.of(
                        flow("CARDHOLDERS", "MERCHANT_PAYABLES", 2, 1_550),
                        flow("CASH_DRAWERS", "CARDHOLDERS", 2, 5_000),
                        flow("LEGACY_CLEARING", "CARDHOLDERS", 1, 10_000)),
                sorted(all));
    }

    private static List<Flow> sorted(MoneyFlow flow) {
        return flow.flows().stream()
                .sorted(java.util.Comparator.comparing(Flow::from).thenComparing(Flow::to))
                .toList();
    }

    @Test
    void a_closed_day_and_one_account_have_flows_of_their_own() {
        assertEquals(
                List.of(
                        flow("CARDHOLDERS", "MERCHANT_PAYABLES", 1, 1_250),
                        flow("CASH_DRAWERS", "CARDHOLDERS", 2, 5_000),
                        flow("LEGACY_CLEARING", "CARDHOLDERS", 1, 10_000)),
                sorted(desk().flow(Optional.of(DayHouse.FIRST), Optional.empty())));
        assertEquals(
                List.of(
                        flow("CARDHOLDERS", "MERCHANT_PAYABLES", 1, 1_250),
                        flow("CASH_DRAWERS", "CARDHOLDERS", 1, 2_000),
                        flow("LEGACY_CLEARING", "CARDHOLDERS", 1, 10_000)),
                sorted(desk().flow(Optional.empty(), FIRST_NUMBER)));
    }

    @Test
    void an_open_day_and_a_strange_number_are_not_found() {
        for (Runnable call :
                List.<Runnable>of(
                        () ->
                                desk().flow(
                                                Optional.of(DayHouse.FIRST.plusDays(1)),
                                                Optional.empty()),
                        () -> desk().flow(Optional.empty(), Optional.of("1999010101")),
                        () -> desk().day(DayHouse.FIRST.plusDays(1)))) {
            ProblemException e = assertThrows(ProblemException.class, call::run);
            assertEquals(ErrorCode.NOT_FOUND, e.code());
        }
    }

    @Test
    void a_closed_day_comes_from_the_replica_where_it_has_come_there_and_else_from_the_primary() {
        try (Database empty = TestDatabase.fresh()) {
            Snapshots nothing = new Snapshots(empty.unhurried(), Duration.ofSeconds(20));
            Archive replica = Archive.of(house.campus.database.jdbi());
            Inspection ahead = desk(nothing, replica);
            assertEquals(house.day(DayHouse.FIRST), ahead.day(DayHouse.FIRST));
            assertEquals(
                    3, ahead.flow(Optional.of(DayHouse.FIRST), Optional.empty()).flows().size());
            Inspection behind = desk(house.books, Archive.of(empty.jdbi()));
            assertEquals(house.day(DayHouse.FIRST), behind.day(DayHouse.FIRST));
        }
    }

    private record Said(int code, String text) {}

    private Said trace(String... arguments) {
        StringWriter text = new StringWriter();
        int code =
                new CommandLine(new TraceCommand(this::desk, Locale.ENGLISH))
                        .setOut(new PrintWriter(text))
                        .setExecutionExceptionHandler((e, _, _) -> CommandLine.ExitCode.SOFTWARE)
                        .execute(arguments);
        return new Said(code, text.toString());
    }

    @Test
    void the_command_says_that_the_sums_are_the_balances() {
        Said said = trace();
        assertEquals(0, said.code);
        assertTrue(said.text.contains("trace: 165.50 yuan moved, every fen"), said.text);
        assertTrue(trace("--day", DayHouse.FIRST.toString()).text.contains("162.50"));
        assertTrue(trace(FIRST_NUMBER.orElseThrow()).text.contains("132.50"));
    }

    @Test
    void the_command_follows_one_posting_by_its_id() {
        Said said = trace(payment.id().toString());
        assertEquals(0, said.code);
        assertTrue(said.text.contains("12.50"), said.text);
        assertTrue(said.text.contains("trace: business day " + DayHouse.FIRST), said.text);
        assertEquals(1, trace(house.campus.id().toString()).code);
    }

    @Test
    void sums_that_are_not_the_balances_make_the_command_fail() {
        try (DayHouse bad = new DayHouse()) {
            bad.campus.open(1, Money.ofYuan(100));
            bad.campus
                    .database
                    .jdbi()
                    .useHandle(
                            h ->
                                    h.execute(
                                            "UPDATE entry SET amount = amount + 1 WHERE ledger_id ="
                                                    + " 1"));
            Inspection desk =
                    new Inspection(
                            bad.books, bad.days, Archive.of(bad.campus.database.jdbi()), () -> {});
            StringWriter text = new StringWriter();
            int code =
                    new CommandLine(new TraceCommand(() -> desk, Locale.ENGLISH))
                            .setOut(new PrintWriter(text))
                            .execute();
            assertEquals(1, code, text.toString());
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
