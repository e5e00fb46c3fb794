package campus.onecard.server.inspection;

import campus.onecard.client.OneCardClient;
import campus.onecard.domain.api.BookRoutes;
import campus.onecard.domain.api.Route;
import campus.onecard.domain.books.CloseDays;
import campus.onecard.domain.books.ClosedDays;
import campus.onecard.domain.books.DayFigures;
import campus.onecard.domain.books.MoneyFlow;
import campus.onecard.domain.books.PostingTrace;
import campus.onecard.domain.books.VerifyReport;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The books of a server that runs. */
public final class RemoteBooks implements BooksDesk {

    private final OneCardClient client;
    private final Runnable end;

    /**
     * @param end closes what was opened for it
     */
    public RemoteBooks(OneCardClient client, Runnable end) {
        this.client = client;
        this.end = end;
    }

    @Override
    public VerifyReport verify() {
        return ask(BookRoutes.VERIFY, Map.of(), Map.of());
    }

    @Override
    public PostingTrace posting(UUID id) {
        return ask(BookRoutes.POSTING, Map.of("id", id.toString()), Map.of());
    }

    @Override
    public MoneyFlow flow(Optional<LocalDate> day, Optional<String> account) {
        Map<String, String> query = new HashMap<>();
        day.ifPresent(d -> query.put("day", d.toString()));
        account.ifPresent(a -> query.put("account", a));
        return ask(BookRoutes.FLOW, Map.of(), query);
    }

    @Override
    public DayFigures day(LocalDate day) {
        return ask(BookRoutes.DAY, Map.of("day", day.toString()), Map.of());
    }

    @Override
    public byte[] report(LocalDate day) {
        return ask(BookRoutes.DAY_REPORT, Map.of("day", day.toString()), Map.of());
    }

    @Override
    public ClosedDays closeDays(boolean early) {
        return Objects.requireNonNull(
                client.call(BookRoutes.CLOSE_DAYS, Map.of(), Map.of(), new CloseDays(early)));
    }

    private <A> A ask(Route<Void, A> route, Map<String, String> path, Map<String, String> query) {
        return Objects.requireNonNull(client.call(route, path, query, null));
    }

    @Override
    public void close() {
        end.run();
    }
}
