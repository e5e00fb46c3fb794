package campus.onecard.server.day;

import campus.onecard.domain.books.DayFigures;
import campus.onecard.domain.books.DayFigures.Check;
import campus.onecard.domain.books.DayFigures.Movement;
import campus.onecard.domain.books.DayFigures.Standing;
import campus.onecard.server.audit.Seal;
import campus.onecard.server.audit.Sealer;
import campus.onecard.server.audit.Seals;
import campus.onecard.server.database.Snapshots;
import campus.onecard.server.ledger.EntryIds;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Closes business days. Payments go on meanwhile: a close raises the floor of the lanes to the
 * cut-off, seals what is before it and adds it up; what comes in later is of the next day.
 */
public final class Days {

    private static final Logger LOG = LoggerFactory.getLogger(Days.class);

    private final Snapshots books;
    private final Sealer sealer;
    private final DayCalendar calendar;
    private final String campus;
    private final InstantSource clock;
    private final ReentrantLock one = new ReentrantLock();

    /**
     * @param campus the university's name, kept with each day
     */
    public Days(
            Snapshots books,
            Sealer sealer,
            DayCalendar calendar,
            String campus,
            InstantSource clock) {
        this.books = books;
        this.sealer = sealer;
        this.calendar = calendar;
        this.campus = campus;
        this.clock = clock;
    }

    /** A closed day; empty while it is open. */
    public Optional<DayFigures> find(LocalDate day) {
        return books.read(h -> new DayRows(h).of(day));
    }

    /**
     * Closes every day whose end has passed, those missed while nothing ran included.
     *
     * @return those closed now, in order
     */
    public List<LocalDate> closeDue() {
        one.lock();
        try {
            List<LocalDate> closed = new ArrayList<>();
            Optional<LocalDate> next = next();
            while (next.isPresent() && !calendar.endOf(next.get()).isAfter(clock.instant())) {
                close(next.get(), calendar.endOf(next.get()));
                closed.add(next.get());
                next = next();
            }
            return closed;
        } finally {
            one.unlock();
        }
    }

    /**
     * Closes the open day early; what comes in from now on is of the next one.
     *
     * @return empty when nothing was ever booked, or the open day lies ahead because it was closed
     *     early before
     */
    public Optional<LocalDate> closeEarly() {
        one.lock();
        try {
            closeDue();
            Instant now = clock.instant();
            Optional<LocalDate> open = next().filter(day -> !day.isAfter(calendar.dayOf(now)));
            open.ifPresent(day -> close(day, now));
            return open;
        } finally {
            one.unlock();
        }
    }

    /**
     * Seals a little of what was booked up to that time, never beyond the end of the open day.
     *
     * @return whether there is more to seal
     */
    boolean sealSome(Instant upTo) {
        one.lock();
        try {
            Instant cut = next().map(calendar::endOf).filter(upTo::isAfter).orElse(upTo);
            if (!sealer.hasWork()) {
                return false;
            }
            sealer.raiseFloor(cut);
            return sealer.sealSome(cut) && sealer.hasWork();
        } finally {
            one.unlock();
        }
    }

    private Optional<LocalDate> next() {
        return books.read(
                h ->
                        h.select("SELECT MAX(day) FROM business_day")
                                .mapTo(LocalDate.class)
                                .findOne()
                                .map(last -> last.plusDays(1))
                                .or(() -> firstDay(h)));
    }

    private Optional<LocalDate> firstDay(Handle handle) {
        return handle.select("SELECT seq FROM posting ORDER BY seq LIMIT 1")
                .mapTo(Long.class)
                .findOne()
                .map(EntryIds::timeOf)
                .map(calendar::dayOf);
    }

    private void close(LocalDate day, Instant cut) {
        sealer.raiseFloor(cut);
        sealer.sealAll(cut);
        try {
            DayFigures figures =
                    books.write(
                            h -> {
                                DayFigures counted = count(h, day, EntryIds.firstAt(cut));
                                new DayRows(h).insert(counted);
                                return counted;
                            });
            report(figures);
        } catch (UnableToExecuteStatementException e) {
            if (!(e.getCause() instanceof SQLIntegrityConstraintViolationException)) {
                throw e;
            }
            LOG.info("Day {} was closed by another server", day);
        }
    }

    private static void report(DayFigures figures) {
        LOG.info("Day {} is closed, head {}", figures.day(), figures.head());
        for (Check check : figures.checks()) {
            if (!check.holds()) {
                LOG.error("Day {}: {} differs from what it controls", figures.day(), check);
            }
        }
    }

    private DayFigures count(Handle handle, LocalDate day, long cutOff) {
        Optional<DayFigures> before = new DayRows(handle).last();
        long from = before.map(DayFigures::cutOff).orElse(0L);
        Seal seal = handle.attach(Seals.class).endingAt(cutOff).orElseThrow();
        Counting counting = new Counting(handle);
        Counting.Postings postings = counting.postings(from, cutOff);
        List<Movement> movements = counting.movements(from, cutOff);
        List<Standing> opening = before.map(DayFigures::standings).orElse(List.of());
        List<Standing> standings = counting.standings(opening, movements);
        DayFigures figures =
                new DayFigures(
                        day,
                        campus,
                        from,
                        cutOff,
                        clock.instant(),
                        postings.all(),
                        postings.declines(),
                        movements.stream().mapToLong(Movement::entries).sum(),
                        seal.head(),
                        "",
                        movements,
                        standings,
                        counting.checks(standings, cutOff));
        return figures.withChecksum(Checksum.of(figures));
    }
}
