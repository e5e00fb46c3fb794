package campus.onecard.kiosk.statistics;

import campus.onecard.domain.statement.Statistics;
import campus.onecard.kiosk.journey.Event;

/** What happens while somebody looks at statistics. */
public sealed interface StatisticsEvent extends Event.OfErrand {

    /** Look at it in this way. */
    record See(View view) implements StatisticsEvent {}

    /** The server has added it up. */
    record Came(long attempt, Statistics statistics) implements StatisticsEvent {}
}
