package campus.onecard.kiosk.statistics;

import campus.onecard.domain.statement.Statistics;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Turn;

import java.time.YearMonth;
import java.util.Optional;

/** From the statistics to other months and ways, to the month's receipt, and back; pure. */
final class StatisticsMoves {

    private StatisticsMoves() {}

    static Step next(StatisticsStep at, Turn turn) {
        return switch (turn.event()) {
            case StatisticsEvent.See(View view) -> at.with(view);
            case StatisticsEvent.Came(long attempt, Statistics statistics) ->
                    at.with(at.statistics().came(attempt, statistics));
            case Event.CallFailed(long attempt, Trouble trouble) ->
                    at.with(at.statistics().failed(attempt, trouble));
            case Event.Retry() -> at.with(at.statistics().again(turn.attempts()));
            case Event.FilterMonth(Optional<YearMonth> month) ->
                    month.filter(m -> !m.equals(at.month()))
                            .filter(m -> !m.isAfter(at.from().thisMonth()))
                            .map(m -> of(m, at, turn))
                            .orElse(at);
            case Event.WantReceipt() ->
                    turn.errands()
                            .receipts()
                            .map(offer -> offer.month(at, at.from().visit(), at.month(), turn))
                            .orElse(at);
            case Event.Back() -> at.from();
            default -> at;
        };
    }

    private static StatisticsStep of(YearMonth month, StatisticsStep at, Turn turn) {
        return new StatisticsStep(
                at.from(), month, at.view(), new Fetched.Waiting<>(turn.attempts().next()));
    }
}
