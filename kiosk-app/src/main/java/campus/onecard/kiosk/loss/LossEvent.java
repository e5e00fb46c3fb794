package campus.onecard.kiosk.loss;

import campus.onecard.domain.dispute.DoubtfulPayments;
import campus.onecard.domain.loss.LossOutcome;
import campus.onecard.kiosk.journey.Event;

/** What happens about a lost card only. */
public sealed interface LossEvent extends Event.OfErrand {

    /** Look at what was paid since the card was last in hand. */
    record ShowPayments() implements LossEvent {}

    record Answered(long attempt, LossOutcome outcome) implements LossEvent {}

    record DoubtfulCame(long attempt, DoubtfulPayments payments) implements LossEvent {}
}
