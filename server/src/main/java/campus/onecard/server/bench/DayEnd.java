package campus.onecard.server.bench;

import campus.onecard.domain.books.DayFigures;
import campus.onecard.domain.books.DayFigures.Check;
import campus.onecard.server.audit.Sealer;
import campus.onecard.server.bench.Draw.Places;
import campus.onecard.server.database.Snapshots;
import campus.onecard.server.day.DayCalendar;
import campus.onecard.server.day.Days;
import campus.onecard.server.ledger.LaneSettings;
import campus.onecard.server.ledger.PostingLanes;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.FutureTask;

/** The end of a day on books that are filled, with people who pay through the lanes meanwhile. */
final class DayEnd implements AutoCloseable {

    private static final int CALLERS = 128;
    private static final int MOST_PEOPLE = 2_000;
    private static final Duration SLICE = Duration.ofMillis(500);

    private final PostingLanes lanes;
    private final CallerLoad load;
    private final BookCheck check;
    private final Days days;
    private final Sealer sealer;
    private final DayCalendar calendar = new DayCalendar(LocalTime.MIDNIGHT);
    private long seed;

    private DayEnd(BenchEngine engine, Clock clock, PostingLanes lanes, int people, int rate) {
        this.lanes = lanes;
        BenchCampus campus = BenchCampus.settle(engine.database(), lanes, people, clock);
        Places places = Places.of(0, false, people);
        this.load =
                new CallerLoad(
                        new LanePayer(lanes),
                        CALLERS,
                        rate,
                        s -> new Draw(campus, places, clock, s, "D"));
        this.check = new BookCheck(engine.database());
        this.sealer = new Sealer(engine.database().unhurried(), clock, Sealer.SPAN);
        Snapshots books = new Snapshots(engine.database().unhurried(), Duration.ofSeconds(1));
        this.days = new Days(books, sealer, calendar, "bench", clock);
    }

    /**
     * @param most how many people pay at most
     * @param rate payments a second; 0 for as many as go
     */
    static DayEnd of(BenchEngine engine, Clock clock, int most, int rate) throws SQLException {
        PostingLanes lanes =
                PostingLanes.open(engine.database()::laneConnection, clock, LaneSettings.DEFAULT);
        return new DayEnd(engine, clock, lanes, Math.min(most, MOST_PEOPLE), rate);
    }

    /** What was paid in how many seconds. */
    record Paid(Tally tally, double seconds) {
        double rate() {
            return tally.count() / seconds;
        }
    }

    /**
     * A closed day.
     *
     * @param sealing seconds
     * @param counting seconds, after the sealing
     * @param fault what is wrong with the books afterwards; empty when nothing is
     */
    record Closed(
            DayFigures figures, double sealing, double counting, Paid meanwhile, String fault) {}

    /** Payments with nothing else. */
    Paid pay(Duration length) throws Exception {
        Tally tally = new Tally();
        long begun = System.nanoTime();
        load.into(tally, length, ++seed);
        return new Paid(tally, since(begun));
    }

    /** Closes the day; payments go on until it is closed. */
    Closed close(LocalDate day) throws Exception {
        double[] took = new double[2];
        FutureTask<DayFigures> closing = new FutureTask<>(() -> closed(day, took));
        long mark = check.mark();
        Tally tally = new Tally();
        long begun = System.nanoTime();
        Thread.ofPlatform().name("day-end").start(closing);
        while (!closing.isDone()) {
            load.into(tally, SLICE, ++seed);
        }
        Paid meanwhile = new Paid(tally, since(begun));
        DayFigures figures = closing.get();
        return new Closed(figures, took[0], took[1], meanwhile, fault(figures, mark, tally));
    }

    private DayFigures closed(LocalDate day, double[] took) {
        long begun = System.nanoTime();
        sealer.raiseFloor(calendar.endOf(day));
        sealer.sealAll(calendar.endOf(day));
        took[0] = since(begun);
        begun = System.nanoTime();
        days.closeDue();
        took[1] = since(begun);
        return days.find(day).orElseThrow();
    }

    private String fault(DayFigures figures, long mark, Tally tally) {
        String controls = figures.checks().stream().allMatch(Check::holds) ? "" : "controls";
        return check.since(mark, tally.count()) + check.overall() + controls;
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    @Override
    public void close() {
        lanes.close();
    }
}
