package campus.onecard.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import campus.onecard.client.Credentials;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Servers;
import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.account.Category;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.api.BookRoutes;
import campus.onecard.domain.books.CloseDays;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.roster.RosterBatch;
import campus.onecard.domain.roster.RosterEntry;
import campus.onecard.server.database.DatabaseAddress;
import campus.onecard.server.database.TestDatabase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The report of a closed day, over the network. */
class DayReportTest {

    @TempDir Path folder;

    @Test
    void a_reprint_after_a_restart_of_the_server_has_the_same_bytes_and_is_a_pdf()
            throws Exception {
        DatabaseAddress database = TestDatabase.freshAddress();
        byte[] first;
        LocalDate day;
        try (TestServer server = TestServer.startOn(folder, database);
                OneCardClient operator = operator(server)) {
            operator.roster(new RosterBatch(List.of(person())));
            var closed =
                    operator.call(BookRoutes.CLOSE_DAYS, Map.of(), Map.of(), new CloseDays(true));
            assertNotNull(closed);
            day = closed.days().getLast();
            first = report(operator, day);
        }
        try (TestServer server = TestServer.startOn(folder, database);
                OneCardClient operator = operator(server)) {
            assertArrayEquals(first, report(operator, day));
            HttpResponse<byte[]> plain = plain(server, day);
            assertEquals("application/pdf", plain.headers().firstValue("Content-Type").orElse(""));
            assertArrayEquals(first, plain.body());
        }
        assertEquals("%PDF-", new String(first, 0, 5, java.nio.charset.StandardCharsets.US_ASCII));
    }

    private static OneCardClient operator(TestServer server) {
        return new OneCardClient(
                Servers.at(server.url()),
                new Credentials.Operator(server.operatorKey()),
                Clock.systemUTC(),
                new SecureRandom(),
                _ -> {});
    }

    private static byte[] report(OneCardClient operator, LocalDate day) {
        byte[] pdf =
                operator.call(BookRoutes.DAY_REPORT, Map.of("day", day.toString()), Map.of(), null);
        assertNotNull(pdf);
        return pdf;
    }

    private static HttpResponse<byte[]> plain(TestServer server, LocalDate day) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(server.url().resolve("/v1/days/" + day + "/report"));
            new Credentials.Operator(server.operatorKey())
                    .headers(Clock.systemUTC().instant(), "GET", "", new byte[0])
                    .forEach(request::header);
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static RosterEntry person() {
        return new RosterEntry(
                new AccountNumber("2022010001"),
                "张三",
                DocumentType.NONE,
                "",
                Category.STUDENT,
                "数学系",
                "",
                Money.ofYuan(10));
    }
}
