package campus.onecard.domain.api;

/** Names of the HTTP headers that the contract adds to the standard ones. */
public final class Headers {

    /** Who asks: {@code OneCard …} for a device, {@code Operator …} for the operator. */
    public static final String AUTHORIZATION = "Authorization";

    /** The cardholder's session, as sign-in gave it. */
    public static final String SESSION = "OneCard-Session";

    /** Sent with every answer; finds the request in the server's log. */
    public static final String REQUEST_ID = "Request-Id";

    /**
     * Answered with {@code true} where the answer to a command was recorded before and is only told
     * again; absent where the command was booked just now.
     */
    public static final String REPLAYED = "Idempotency-Replayed";

    /** What the operator's authorization starts with; the key follows. */
    public static final String OPERATOR_SCHEME = "Operator ";

    private Headers() {}
}
