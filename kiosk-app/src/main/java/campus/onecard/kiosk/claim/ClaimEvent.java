package campus.onecard.kiosk.claim;

import campus.onecard.domain.subsidy.Claims.Claim;
import campus.onecard.kiosk.journey.Event;

/** What happens while money is claimed. */
public sealed interface ClaimEvent extends Event.OfErrand {

    /** One of several was chosen. */
    record Pick(Claim claim) implements ClaimEvent {}
}
