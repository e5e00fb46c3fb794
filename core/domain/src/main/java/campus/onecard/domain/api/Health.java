package campus.onecard.domain.api;

/**
 * The server's word on itself.
 *
 * @param status {@code up}, {@code starting}, {@code stopping} or {@code down}
 * @param version the program's version
 */
public record Health(String status, String version) {}
