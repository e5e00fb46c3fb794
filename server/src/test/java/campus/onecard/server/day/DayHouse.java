package campus.onecard.server.day;

import campus.onecard.domain.books.DayFigures;
import campus.onecard.domain.money.Money;
import campus.onecard.server.audit.Sealer;
import campus.onecard.server.cash.TopUp;
import campus.onecard.server.database.Snapshots;
import campus.onecard.server.ledger.TestCampus;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/** A small campus whose days can be closed. */
public final class DayHouse implements AutoCloseable {

    public static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    public final TestCampus campus;
    public final Snapshots books;
    public final Days days;

    public DayHouse() throws SQLException {
        this(LocalTime.MIDNIGHT);
    }

    public DayHouse(LocalTime end) throws SQLException {
        campus = new TestCampus();
        books = new Snapshots(campus.database.unhurried(), Duration.ofSeconds(20));
        days = another(end);
    }

    /** As a second server on the same database has them. */
    Days another(LocalTime end) {
        Sealer sealer = new Sealer(campus.database.unhurried(), campus.clock(), 10);
        return new Days(books, sealer, new DayCalendar(end), "示范大学", campus.clock());
    }

    public void pay(long account, int which, long fen) {
        campus.lanes.post(campus.payment(account, which, fen));
    }

    public void topUp(long account, long yuan) {
        campus.lanes.post(new TopUp(campus.id(), account, TestCampus.DESK, Money.ofYuan(yuan)));
    }

    public DayFigures day(LocalDate day) {
        return days.find(day).orElseThrow();
    }

    @Override
    public void close() {
        campus.close();
    }
}
