package campus.onecard.server.inspection;

import campus.onecard.domain.api.BookRoutes;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.Call;
import campus.onecard.server.http.ProblemException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;

/** Answers what operators ask about the books. */
public final class InspectionRoutes {

    private final BooksDesk desk;

    public InspectionRoutes(BooksDesk desk) {
        this.desk = desk;
    }

    /** Adds the routes. */
    public void bind(Bindings bindings) {
        bindings.on(BookRoutes.VERIFY, (_, _) -> desk.verify());
        bindings.on(BookRoutes.POSTING, (call, _) -> desk.posting(id(call)));
        bindings.on(
                BookRoutes.FLOW,
                (call, _) ->
                        desk.flow(
                                call.query("day").map(InspectionRoutes::day),
                                call.query("account")));
        bindings.on(BookRoutes.CLOSE_DAYS, (_, body) -> desk.closeDays(body.early()));
        bindings.on(BookRoutes.DAY, (call, _) -> desk.day(day(call)));
        bindings.on(BookRoutes.DAY_REPORT, (call, _) -> desk.report(day(call)));
    }

    private static LocalDate day(Call call) {
        return day(call.path().getOrDefault("day", ""));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new ProblemException(ErrorCode.MALFORMED_REQUEST, "A day reads like 2026-09-01.");
        }
    }

    private static UUID id(Call call) {
        try {
            return UUID.fromString(call.path().getOrDefault("id", ""));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    ErrorCode.MALFORMED_REQUEST,
                    "An id reads like 019937b5-0000-7000-8000-000000000001.");
        }
    }
}
