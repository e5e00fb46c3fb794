package campus.onecard.kiosk.shots;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.Meal;
import campus.onecard.domain.statement.Statistics;
import campus.onecard.domain.statement.Statistics.OfMeal;
import campus.onecard.domain.statement.Statistics.OfMonth;
import campus.onecard.domain.statement.Statistics.OfPlace;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.statistics.StatisticsStep;
import campus.onecard.kiosk.statistics.View;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The statistics in each of their states. */
final class SampleStatistics {

    private static final YearMonth MONTH = SampleStatement.MONTH;
    private static final Trouble BROKEN = new Trouble(Trouble.Kind.FAULT, "E1901");

    private SampleStatistics() {}

    static List<Sample> all() {
        Statistics nothing = of(MONTH, new long[5], List.of(), 0, new long[6]);
        return List.of(
                sample("statistics-meals", View.MEALS, ordinary()),
                sample("statistics-places", View.PLACES, ordinary()),
                sample("statistics-months", View.MONTHS, ordinary()),
                sample("statistics-huge-meals", View.MEALS, huge()),
                sample("statistics-huge-places", View.PLACES, huge()),
                sample("statistics-given-back", View.MEALS, givenBack()),
                sample("statistics-empty", View.PLACES, nothing),
                sample("statistics-empty-months", View.MONTHS, nothing),
                sample("statistics-loading", View.MEALS, new Fetched.Waiting<>(1)),
                sample("statistics-failed", View.MEALS, new Fetched.Failed<>(BROKEN)));
    }

    private static Sample sample(String name, View view, Statistics statistics) {
        return sample(name, view, new Fetched.Here<>(statistics));
    }

    private static Sample sample(String name, View view, Fetched<Statistics> statistics) {
        return Sample.of(
                name, new StatisticsStep(SampleTransactions.ordinary(), MONTH, view, statistics));
    }

    private static Statistics ordinary() {
        return of(
                MONTH,
                new long[] {3_240, 11_930, 6_270, 0, 2_450},
                List.of(
                        new OfPlace("学生一食堂", Money.ofFen(12_380)),
                        new OfPlace("七舍餐厅", Money.ofFen(6_110)),
                        new OfPlace("教工餐厅", Money.ofFen(2_640)),
                        new OfPlace("校园超市", Money.ofFen(1_230)),
                        new OfPlace("东区浴室", Money.ofFen(900)),
                        new OfPlace("西区清真餐厅", Money.ofFen(310))),
                320,
                new long[] {48_215, 6_020, 1_180, 52_340, 61_875, 23_890});
    }

    /** Everybody ate elsewhere and got a lunch of the month before back. */
    private static Statistics givenBack() {
        return of(
                MONTH,
                new long[] {0, -1_250, 0, 0, 600},
                List.of(
                        new OfPlace("校园超市", Money.ofFen(600)),
                        new OfPlace("学生一食堂", Money.ofFen(-1_250))),
                0,
                new long[] {0, 0, 0, 0, 1_250, -650});
    }

    private static Statistics huge() {
        long most = 123_456_789_012L;
        List<OfPlace> places = new ArrayList<>();
        places.add(new OfPlace("维吾尔族·阿不都热依木清真风味餐厅（北区分店）", Money.ofFen(most)));
        for (int i = 1; i < Statistics.MOST_PLACES; i++) {
            places.add(new OfPlace("学生第" + i + "食堂", Money.ofFen(most / (i + 1))));
        }
        return of(
                MONTH,
                new long[] {most, most, most, most, most},
                places,
                most,
                new long[] {most, most, most, most, most, 5 * most});
    }

    private static Statistics of(
            YearMonth last, long[] meals, List<OfPlace> places, long others, long[] months) {
        List<OfMeal> ofMeals = new ArrayList<>();
        for (Meal meal : Meal.values()) {
            ofMeals.add(new OfMeal(meal, Money.ofFen(meals[meal.ordinal()])));
        }
        List<OfMonth> ofMonths = new ArrayList<>();
        for (int i = 0; i < months.length; i++) {
            YearMonth month = last.minusMonths(months.length - 1L - i);
            ofMonths.add(new OfMonth(month, Money.ofFen(months[i])));
        }
        return new Statistics(
                last,
                ofMonths.getLast().spent(),
                ofMeals,
                Money.ofFen(meals[4]),
                places,
                Money.ofFen(others),
                ofMonths);
    }
}
