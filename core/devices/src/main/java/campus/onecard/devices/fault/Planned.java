package campus.onecard.devices.fault;

import java.time.Duration;
import java.util.Optional;

/**
 * One line of a script.
 *
 * @param when it comes
 * @param fault empty: all is well again
 * @param lasts how long; empty: a condition until all is well, a strike once
 */
public record Planned(When when, Optional<Fault> fault, Optional<Duration> lasts) {}
