package campus.onecard.kiosk.statistics;

import campus.onecard.domain.statement.Meal;
import campus.onecard.domain.statement.Statistics;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.chart.BarChart.Bar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the bars of each way say. */
final class Bars {

    private Bars() {}

    static List<Bar> of(Statistics statistics, View view, Texts texts, Setting at) {
        return switch (view) {
            case MEALS -> meals(statistics, texts, at);
            case PLACES -> places(statistics, texts);
            case MONTHS -> months(statistics, at);
        };
    }

    private static List<Bar> meals(Statistics statistics, Texts texts, Setting at) {
        List<Bar> bars = new ArrayList<>();
        for (Statistics.OfMeal of : statistics.meals()) {
            Meal meal = of.meal();
            String hours =
                    texts.get(
                            "meal.hours",
                            at.date("format.time", meal.from()),
                            at.date("format.time", meal.until()));
            String name = texts.get("meal." + meal.name().toLowerCase(Locale.ROOT));
            bars.add(new Bar(name, hours, of.spent()));
        }
        bars.add(new Bar(texts.get("meal.none"), "", statistics.elsewhere()));
        return bars;
    }

    private static List<Bar> places(Statistics statistics, Texts texts) {
        List<Bar> bars = new ArrayList<>();
        statistics.places().forEach(of -> bars.add(new Bar(of.party(), "", of.spent())));
        if (statistics.places().size() == Statistics.MOST_PLACES) {
            bars.add(new Bar(texts.get("place.others"), "", statistics.otherPlaces()));
        }
        return bars;
    }

    private static List<Bar> months(Statistics statistics, Setting at) {
        return statistics.months().stream()
                .map(of -> new Bar(at.date("format.month", of.month()), "", of.spent()))
                .toList();
    }
}
