package campus.onecard.server.inspection;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.books.ClosedDays;
import campus.onecard.domain.books.DayFigures;
import campus.onecard.domain.books.MoneyFlow;
import campus.onecard.domain.books.PostingTrace;
import campus.onecard.domain.books.PrintedReport;
import campus.onecard.domain.books.VerifyReport;
import campus.onecard.server.database.Snapshots;
import campus.onecard.server.day.DayRows;
import campus.onecard.server.day.Days;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.report.DayPrinter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The books of a database that is at hand. */
public final class Inspection implements BooksDesk {

    private final Snapshots books;
    private final Days days;
    private final Runnable end;
    private final DayPrinter printer = new DayPrinter();

    /**
     * @param end closes what was opened for it
     */
    public Inspection(Snapshots books, Days days, Runnable end) {
        this.books = books;
        this.days = days;
        this.end = end;
    }

    @Override
    public VerifyReport verify() {
        return Verification.of(books);
    }

    @Override
    public PostingTrace posting(UUID id) {
        return books.read(h -> new Tracing(h).posting(id))
                .orElseThrow(() -> missing("There is no posting with this id."));
    }

    @Override
    public MoneyFlow flow(Optional<LocalDate> day, Optional<String> account) {
        return books.read(
                h ->
                        new FlowCount(h)
                                .count(day, account)
                                .orElseThrow(
                                        () ->
                                                missing(
                                                        "There is no such account, or no such"
                                                                + " closed day.")));
    }

    @Override
    public DayFigures day(LocalDate day) {
        return books.read(h -> new DayRows(h).of(day))
                .orElseThrow(() -> missing("This business day is not closed."));
    }

    @Override
    public PrintedReport report(LocalDate day) {
        return PrintedReport.of("onecard-day-" + day + ".pdf", printer.print(day(day)));
    }

    @Override
    public ClosedDays closeDays(boolean early) {
        List<LocalDate> closed = new ArrayList<>(days.closeDue());
        if (early) {
            days.closeEarly().ifPresent(closed::add);
        }
        return new ClosedDays(closed);
    }

    private static ProblemException missing(String detail) {
        return new ProblemException(ErrorCode.NOT_FOUND, detail);
    }

    @Override
    public void close() {
        end.run();
    }
}
