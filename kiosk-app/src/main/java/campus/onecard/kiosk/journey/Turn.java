package campus.onecard.kiosk.journey;

/** What a move may look at: what happened, the machine as it now is, and fresh numbers. */
record Turn(Event event, Station station, Attempts attempts) {}
