package campus.onecard.domain.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** The calendar all limits, statements and business days follow: Asia/Shanghai. */
public final class CampusTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private CampusTime() {}

    public static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    public static Instant startOf(YearMonth month) {
        return startOf(month.atDay(1));
    }
}
