package campus.onecard.server.day;

import campus.onecard.domain.time.CampusTime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When business days end. A time before noon is that of the next morning, so that 00:00 ends a day
 * at its midnight and 02:00 two hours later; a time from noon on is that of the day itself.
 *
 * @param end in Asia/Shanghai
 */
public record DayCalendar(LocalTime end) {

    /** The first moment that is not of that day any more. */
    public Instant endOf(LocalDate day) {
        LocalDate ends = end.isBefore(LocalTime.NOON) ? day.plusDays(1) : day;
        return ends.atTime(end).atZone(CampusTime.ZONE).toInstant();
    }

    /** The business day of a moment. */
    public LocalDate dayOf(Instant at) {
        LocalDate day = CampusTime.dayOf(at).minusDays(1);
        while (!at.isBefore(endOf(day))) {
            day = day.plusDays(1);
        }
        return day;
    }
}
