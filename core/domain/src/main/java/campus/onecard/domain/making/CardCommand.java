package campus.onecard.domain.making;

/**
 * A command made by the key service, good for one card and one challenge.
 *
 * @param apdu the whole command, hexadecimal digits, upper case
 */
public record CardCommand(String apdu) {}
