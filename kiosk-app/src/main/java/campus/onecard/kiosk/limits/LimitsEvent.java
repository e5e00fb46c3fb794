package campus.onecard.kiosk.limits;

import campus.onecard.domain.limit.LimitsOutcome;
import campus.onecard.domain.limit.MonthSpending;
import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.SingleLimit;
import campus.onecard.kiosk.journey.Event;

/** What happens while somebody changes limits. */
public sealed interface LimitsEvent extends Event.OfErrand {

    /** This single limit is wanted. */
    record Single(SingleLimit wanted) implements LimitsEvent {}

    /** This daily limit is wanted. */
    record Daily(DailyLimit wanted) implements LimitsEvent {}

    /** Type another amount. */
    record TypeIt(Limits.Which which) implements LimitsEvent {}

    record MonthCame(long attempt, MonthSpending month) implements LimitsEvent {}

    record Answered(long attempt, LimitsOutcome outcome) implements LimitsEvent {}
}
