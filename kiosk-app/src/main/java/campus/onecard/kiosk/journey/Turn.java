package campus.onecard.kiosk.journey;

/**
 * What a move may look at.
 *
 * @param event what happened
 * @param station the machine as it now is
 * @param attempts fresh numbers for questions to the server
 * @param errands opens the functions
 */
public record Turn(Event event, Station station, Attempts attempts, Errands errands) {}
