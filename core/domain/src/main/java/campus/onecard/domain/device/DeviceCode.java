package campus.onecard.domain.device;

import java.time.Instant;

/**
 * The one-time code that lets one machine in.
 *
 * @param code eight characters, to be typed at the machine
 * @param validUntil ten minutes from now; afterwards, or once used, it is worth nothing
 */
public record DeviceCode(String code, Instant validUntil) {}
