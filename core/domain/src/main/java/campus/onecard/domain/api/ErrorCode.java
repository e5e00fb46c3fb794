package campus.onecard.domain.api;

/**
 * Stable codes of everything the server answers with a problem (RFC 9457). The short code is what a
 * person reads to the help desk; the URN is the problem's {@code type}.
 */
public enum ErrorCode {
    MALFORMED_REQUEST("E1001", 400),
    INVALID_FIELD("E1002", 400),
    NOT_ENROLLED("E1101", 401),
    DEVICE_DISABLED("E1102", 403),
    SESSION_ENDED("E1103", 401),
    NOT_ALLOWED("E1104", 403),
    ENROLMENT_REFUSED("E1105", 403),
    CLOCK_WRONG("E1106", 401),
    SECRET_UNREADABLE("E1107", 400),
    PASSWORD_CHANGE_FIRST("E1108", 403),

    /** The card must prove itself anew: unknown, used or too old is what it proved itself with. */
    NONCE_REFUSED("E1109", 403),

    /** The ID card must be shown again: its ticket is unknown, used up or too old. */
    DOCUMENT_AGAIN("E1110", 403),
    NOT_FOUND("E1201", 404),
    METHOD_NOT_ALLOWED("E1202", 405),
    ID_REUSED("E1301", 409),
    TOO_LARGE("E1401", 413),
    UNSUPPORTED_TYPE("E1402", 415),
    TOO_MANY_REQUESTS("E1403", 429),
    INTERNAL("E1901", 500),
    BUSY("E1902", 503),
    OUTCOME_UNKNOWN("E1903", 504),

    /** Another server serves; this one did nothing. */
    STANDBY("E1904", 503);

    private final String shortCode;
    private final int status;

    ErrorCode(String shortCode, int status) {
        this.shortCode = shortCode;
        this.status = status;
    }

    /** For people and help desks, for example {@code E1301}. */
    public String shortCode() {
        return shortCode;
    }

    /** The HTTP status that goes with it. */
    public int status() {
        return status;
    }

    /** Whether the same request may succeed later without a change. */
    public boolean retryable() {
        return this == BUSY
                || this == STANDBY
                || this == OUTCOME_UNKNOWN
                || this == TOO_MANY_REQUESTS
                || this == INTERNAL;
    }

    /** The problem's {@code type}: a name that never changes. */
    public String urn() {
        return "urn:onecard:problem:" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
