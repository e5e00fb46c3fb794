package campus.onecard.domain.device;

/**
 * Lets a machine in or shuts it out; takes effect with its next request.
 *
 * @param enabled false: it gets nothing any more
 */
public record DeviceState(boolean enabled) {}
