package campus.onecard.kiosk.operator;

import campus.onecard.kiosk.journey.Visit;
import campus.onecard.kiosk.journey.Who;

import java.util.Optional;

/**
 * Somebody who looks after machines.
 *
 * @param card proven to be there
 * @param visit the own visit, when the menu was opened from its home screen
 */
public record Keeper(Who.ByCard card, Optional<Visit> visit) {}
