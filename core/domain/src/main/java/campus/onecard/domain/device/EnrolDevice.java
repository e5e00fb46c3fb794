package campus.onecard.domain.device;

/**
 * A machine's first words to the server.
 *
 * @param code as the operator read it out; case and dashes do not matter
 */
public record EnrolDevice(String code) {}
