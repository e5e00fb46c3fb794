package campus.onecard.kiosk.found;

import campus.onecard.domain.found.FoundOutcome;
import campus.onecard.kiosk.journey.Event;

/** What happens while a finder hands a card in. */
public sealed interface FoundEvent extends Event.OfErrand {

    /** The server has taken the card out of use, or nobody misses it. */
    record Answered(long attempt, FoundOutcome outcome) implements FoundEvent {}

    /** The card did not prove that it is still there. Nothing was reported by this try. */
    record CardGone(long attempt) implements FoundEvent {}
}
