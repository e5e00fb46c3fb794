package campus.onecard.server.inspection;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.books.ClosedDays;
import campus.onecard.domain.books.DayFigures;
import campus.onecard.domain.books.MoneyFlow;
import campus.onecard.domain.books.PostingTrace;
import campus.onecard.domain.books.VerifyReport;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.database.Archive;
import campus.onecard.server.database.Snapshots;
import campus.onecard.server.day.DayRows;
import campus.onecard.server.day.Days;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.report.DayPrinter;

import org.jdbi.v3.core.Handle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The books of a database that is at hand. */
public final class Inspection implements BooksDesk {

    private final Snapshots books;
    private final Days days;
    private final Archive archive;
    private final Runnable end;
    private final DayPrinter printer = new DayPrinter();

    /**
     * @param archive answers about closed days, as far as it has them
     * @param end closes what was opened for it
     */
    public Inspection(Snapshots books, Days days, Archive archive, Runnable end) {
        this.books = books;
        this.days = days;
        this.archive = archive;
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
        Function<Handle, Optional<MoneyFlow>> count = h -> new FlowCount(h).count(day, account);
        return day.map(d -> closed(d, count))
                .orElseGet(() -> books.read(count))
                .orElseThrow(() -> missing("There is no such account, or no such closed day."));
    }

    @Override
    public DayFigures day(LocalDate day) {
        return closed(day, h -> new DayRows(h).of(day))
                .orElseThrow(() -> missing("This business day is not closed."));
    }

    /** A closed day never changes, so whoever has it at all has all of it. */
    private <T> Optional<T> closed(LocalDate day, Function<Handle, Optional<T>> question) {
        Optional<T> kept =
                archive.read(
                        CampusTime.startOf(day.plusDays(1)),
                        jdbi -> jdbi.withHandle(question::apply));
        return kept.isPresent() ? kept : books.read(question);
    }

    @Override
    public byte[] report(LocalDate day) {
        return printer.print(day(day));
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
