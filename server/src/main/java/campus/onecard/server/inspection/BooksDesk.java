package campus.onecard.server.inspection;

import campus.onecard.domain.books.ClosedDays;
import campus.onecard.domain.books.DayFigures;
import campus.onecard.domain.books.MoneyFlow;
import campus.onecard.domain.books.PostingTrace;
import campus.onecard.domain.books.VerifyReport;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Where operators ask about the books, of a server that runs or of a database without one. */
public interface BooksDesk extends AutoCloseable {

    VerifyReport verify();

    /** NOT_FOUND when there is none with that id. */
    PostingTrace posting(UUID id);

    /**
     * Both may be empty: then it is the flow of all time.
     *
     * @param day a closed one
     * @param account its number
     */
    MoneyFlow flow(Optional<LocalDate> day, Optional<String> account);

    /** NOT_FOUND while the day is open. */
    DayFigures day(LocalDate day);

    /** As PDF; NOT_FOUND while the day is open. */
    byte[] report(LocalDate day);

    ClosedDays closeDays(boolean early);

    @Override
    void close();
}
