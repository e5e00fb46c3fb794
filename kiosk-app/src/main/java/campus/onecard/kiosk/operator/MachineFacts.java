package campus.onecard.kiosk.operator;

import campus.onecard.kiosk.effect.Workshop;
import campus.onecard.kiosk.journey.Trouble;

import java.time.Duration;
import java.util.Optional;

/**
 * What runs on this machine and how it reaches the server.
 *
 * @param clockOff how far this machine's clock is behind the server's; empty without an answer
 * @param trouble why there was none
 */
public record MachineFacts(
        Workshop.Facts here, Optional<Duration> clockOff, Optional<Trouble> trouble) {}
