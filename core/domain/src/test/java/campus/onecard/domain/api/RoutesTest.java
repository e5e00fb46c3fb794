package campus.onecard.domain.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.money.SingleLimit;
import campus.onecard.domain.signin.SignInOutcome;
import campus.onecard.domain.statement.MonthSummary;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.Test;

import tools.jackson.core.JacksonException;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

class RoutesTest {

    @Test
    void every_route_constant_is_in_the_table_once() {
        long constants =
                new ClassFileImporter()
                        .importPackages("campus.onecard.domain.api").stream()
                                .filter(table -> table.getSimpleName().endsWith("Routes"))
                                .map(JavaClass::reflect)
                                .flatMap(table -> Arrays.stream(table.getFields()))
                                .filter(f -> Modifier.isStatic(f.getModifiers()))
                                .filter(f -> f.getType() == Route.class)
                                .count();
        assertEquals(constants, Routes.ALL.size());
        assertEquals(Routes.ALL.size(), new HashSet<>(Routes.ALL).size());
    }

    @Test
    void names_and_addresses_are_unique() {
        assertEquals(Routes.ALL.size(), Routes.ALL.stream().map(Route::name).distinct().count());
        assertEquals(
                Routes.ALL.size(),
                Routes.ALL.stream().map(r -> r.method() + r.path()).distinct().count());
    }

    @Test
    void nothing_but_health_enrolment_and_receipts_is_open_to_anyone() {
        assertEquals(
                List.of("live", "ready", "enrol", "receiptPage", "receiptCheck"),
                Routes.ALL.stream().filter(r -> r.role() == Role.ANYONE).map(Route::name).toList());
    }

    @Test
    void short_codes_are_unique() {
        assertEquals(
                ErrorCode.values().length,
                Arrays.stream(ErrorCode.values()).map(ErrorCode::shortCode).distinct().count());
    }

    @Test
    void money_travels_as_whole_fen_and_dates_as_iso() {
        var month =
                new MonthSummary(
                        YearMonth.of(2026, 9),
                        Money.ZERO,
                        Money.ofYuan(5),
                        Money.ZERO,
                        Money.ofYuan(5),
                        0,
                        List.of(
                                new MonthSummary.Day(
                                        LocalDate.of(2026, 9, 1), Money.ofYuan(5), Money.ZERO)));
        String json = Json.strict().writeValueAsString(month);
        assertTrue(json.contains("\"month\":\"2026-09\""), json);
        assertTrue(json.contains("\"received\":500"), json);
        assertEquals(month, Json.strict().readValue(json, MonthSummary.class));
        assertEquals(
                new SingleLimit(Money.ofYuan(20)),
                Json.strict().readValue("2000", SingleLimit.class));
    }

    @Test
    void a_server_refuses_unknown_fields_and_a_client_does_not() {
        String json = "{\"outcome\":\"WRONG_PASSWORD\",\"triesLeft\":2,\"hint\":1}";
        assertThrows(
                JacksonException.class, () -> Json.strict().readValue(json, SignInOutcome.class));
        assertEquals(
                new SignInOutcome.WrongPassword(2),
                Json.lenient().readValue(json, SignInOutcome.class));
    }
}
