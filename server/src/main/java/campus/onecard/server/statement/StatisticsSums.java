package campus.onecard.server.statement;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.Meal;
import campus.onecard.domain.statement.Statistics;
import campus.onecard.domain.statement.Statistics.OfMeal;
import campus.onecard.domain.statement.Statistics.OfMonth;
import campus.onecard.domain.statement.Statistics.OfPlace;
import campus.onecard.server.statement.StatisticsDao.Spent;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Adds a month's spending up by meal and by place (K-06). Pure. */
final class StatisticsSums {

    private static final Comparator<OfPlace> MOST_FIRST =
            Comparator.comparing(OfPlace::spent).reversed().thenComparing(OfPlace::party);

    private StatisticsSums() {}

    /**
     * @param spent all of that month; its own sum comes from here, so that a payment that arrives
     *     between two questions cannot tell two stories
     * @param before the months before it
     */
    static Statistics of(YearMonth month, List<Spent> spent, List<OfMonth> before) {
        Money total = sum(spent, _ -> true);
        List<OfMonth> months = new ArrayList<>(before);
        months.add(new OfMonth(month, total));
        List<OfMeal> meals =
                Arrays.stream(Meal.values())
                        .map(m -> new OfMeal(m, sum(spent, s -> isOf(m, s))))
                        .toList();
        List<OfPlace> places = places(spent);
        int named = Math.min(places.size(), Statistics.MOST_PLACES);
        Money others =
                places.subList(named, places.size()).stream()
                        .map(OfPlace::spent)
                        .reduce(Money.ZERO, Money::plus);
        return new Statistics(
                month,
                total,
                meals,
                sum(spent, s -> !s.canteen()),
                places.subList(0, named),
                others,
                months);
    }

    private static boolean isOf(Meal meal, Spent spent) {
        return spent.canteen() && Meal.at(spent.at()) == meal;
    }

    private static List<OfPlace> places(List<Spent> spent) {
        Map<String, Money> sums = new TreeMap<>();
        spent.forEach(s -> sums.merge(s.party(), s.spent(), Money::plus));
        return sums.entrySet().stream()
                .map(e -> new OfPlace(e.getKey(), e.getValue()))
                .sorted(MOST_FIRST)
                .toList();
    }

    private static Money sum(List<Spent> spent, Predicate<Spent> counted) {
        return spent.stream().filter(counted).map(Spent::spent).reduce(Money.ZERO, Money::plus);
    }
}
