package campus.onecard.domain.api;

/**
 * What a caller must be for a route to answer. Every route names one; nothing is open by omission.
 */
public enum Role {
    /**
     * Anybody who reaches the port: health, the API's own description, enrolment by one-time code.
     */
    ANYONE,
    /** An enrolled and enabled device. */
    DEVICE,
    /** An enrolled and enabled device of kind {@code TERMINAL}; it stands at one outlet. */
    TERMINAL,
    /**
     * An enrolled and enabled device that may make cards: kind {@code COUNTER} or {@code
     * REISSUE_MACHINE}.
     */
    CARD_MAKER,
    /** An enrolled device on which a cardholder has signed in. */
    CARDHOLDER,
    /** Whoever holds the operator key of the server's own machine. */
    OPERATOR
}
