package campus.onecard.kiosk.history;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MonthSummary;
import campus.onecard.domain.statement.Movement;
import campus.onecard.domain.time.CampusTime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The movements of one day under the day's totals.
 *
 * @param received what came in on the whole day, zero or more
 * @param spent what went out on the whole day, zero or more
 * @param movements those on this page, newest first; the rest of the day may be on the next page
 */
record DayGroup(LocalDate day, Money received, Money spent, List<Movement> movements) {

    DayGroup {
        movements = List.copyOf(movements);
    }

    /**
     * Groups a page. The totals come from the month, because a page may cut a day in two; a day
     * without totals is summed up from what is on the page.
     */
    static List<DayGroup> of(List<Movement> movements, List<MonthSummary.Day> totals) {
        Map<LocalDate, List<Movement>> days = new LinkedHashMap<>();
        for (Movement movement : movements) {
            LocalDate day = CampusTime.dayOf(movement.at());
            days.computeIfAbsent(day, d -> new ArrayList<>()).add(movement);
        }
        return days.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue(), totals))
                .toList();
    }

    private static DayGroup group(
            LocalDate day, List<Movement> movements, List<MonthSummary.Day> totals) {
        MonthSummary.Day total =
                totals.stream()
                        .filter(d -> d.day().equals(day))
                        .findFirst()
                        .orElseGet(() -> sum(day, movements));
        return new DayGroup(day, total.received(), total.spent(), movements);
    }

    private static MonthSummary.Day sum(LocalDate day, List<Movement> movements) {
        Money received = Money.ZERO;
        Money spent = Money.ZERO;
        for (Movement movement : movements) {
            received = movement.amount().isPositive() ? received.plus(movement.amount()) : received;
            spent = movement.amount().isNegative() ? spent.minus(movement.amount()) : spent;
        }
        return new MonthSummary.Day(day, received, spent);
    }
}
