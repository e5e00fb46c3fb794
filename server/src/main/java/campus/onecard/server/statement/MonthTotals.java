package campus.onecard.server.statement;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MonthSummary;
import campus.onecard.domain.statement.MonthSummary.Day;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.statement.StatementDao.Moved;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds a month up. Pure. */
final class MonthTotals {

    private MonthTotals() {}

    /**
     * @param opening the balance before the first of them
     * @param movements all of the month, in order
     */
    static MonthSummary of(YearMonth month, Money opening, List<Moved> movements) {
        SortedMap<LocalDate, Day> days = new TreeMap<>();
        Money received = Money.ZERO;
        Money spent = Money.ZERO;
        int payments = 0;
        for (Moved moved : movements) {
            Money in = moved.amount().isPositive() ? moved.amount() : Money.ZERO;
            Money out = moved.amount().isNegative() ? moved.amount().negated() : Money.ZERO;
            received = received.plus(in);
            spent = spent.plus(out);
            payments += moved.kind() == MovementKind.PAYMENT ? 1 : 0;
            days.merge(
                    CampusTime.dayOf(moved.at()),
                    new Day(CampusTime.dayOf(moved.at()), in, out),
                    (a, b) ->
                            new Day(
                                    a.day(),
                                    a.received().plus(b.received()),
                                    a.spent().plus(b.spent())));
        }
        Money closing = movements.isEmpty() ? opening : movements.getLast().balanceAfter();
        return new MonthSummary(
                month, opening, received, spent, closing, payments, List.copyOf(days.values()));
    }
}
