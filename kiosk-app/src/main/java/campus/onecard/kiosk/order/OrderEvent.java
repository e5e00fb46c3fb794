package campus.onecard.kiosk.order;

import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Trouble;

/** What happens to orders only. */
public sealed interface OrderEvent extends Event.OfErrand {

    /** Our server answered. */
    record Answered(long attempt, OrderOutcome outcome) implements OrderEvent {}

    /** It may have been sent, and no answer came. */
    record Silent(long attempt, Trouble trouble) implements OrderEvent {}

    /** It surely was not carried out and never will be. */
    record NotDone(long attempt, Trouble trouble) implements OrderEvent {}

    /** The person wants another one. */
    record Another() implements OrderEvent {}

    /** The person wants it on paper or on the phone. */
    record WantReceipt() implements OrderEvent {}
}
