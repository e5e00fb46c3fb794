package campus.onecard.kiosk.statistics;

import campus.onecard.domain.statement.Statistics;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Turn;
import campus.onecard.kiosk.journey.Visit;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A month's spending, seen in one of three ways.
 *
 * @param from where back leads, as it was
 * @param month which month is shown
 */
public record StatisticsStep(
        Step.Transactions from, YearMonth month, View view, Fetched<Statistics> statistics)
        implements Step.Errand {

    /** Of the month that was listed. */
    public static StatisticsStep open(Step.Transactions from, Turn turn) {
        return new StatisticsStep(
                from, from.shownMonth(), View.MEALS, new Fetched.Waiting<>(turn.attempts().next()));
    }

    @Override
    public Optional<Visit> visit() {
        return Optional.of(from.visit());
    }

    @Override
    public Step next(Turn turn) {
        return StatisticsMoves.next(this, turn);
    }

    @Override
    public int depth() {
        return 1;
    }

    /** Whether a later month has come already. */
    boolean hasNewer() {
        return month.isBefore(from.thisMonth());
    }

    StatisticsStep with(View other) {
        return new StatisticsStep(from, month, other, statistics);
    }

    StatisticsStep with(Fetched<Statistics> fetched) {
        return new StatisticsStep(from, month, view, fetched);
    }
}
