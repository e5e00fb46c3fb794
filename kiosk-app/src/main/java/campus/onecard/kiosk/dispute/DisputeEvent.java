package campus.onecard.kiosk.dispute;

import campus.onecard.domain.dispute.DisputeOutcome;
import campus.onecard.domain.statement.Movement;
import campus.onecard.kiosk.journey.Event;

/** What happens while somebody reports wrong charges. */
public sealed interface DisputeEvent extends Event.OfErrand {

    /** This payment is not mine, or is mine after all. */
    record Mark(Movement payment) implements DisputeEvent {}

    record Answered(long attempt, DisputeOutcome outcome) implements DisputeEvent {}
}
