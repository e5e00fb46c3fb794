package campus.onecard.server.secret;

import campus.onecard.server.ledger.DeclineReason;

import java.util.Optional;

/**
 * What was found about the payment password that came with a command. It is looked at before the
 * command goes to its lane, so that no payment waits behind the hashing of another's password.
 */
public sealed interface PinCheck {

    /** None was given. */
    record NotGiven() implements PinCheck {}

    /**
     * The right one was given.
     *
     * @param fingerprint peppered, so that the same id with another password is noticed
     */
    record Right(String fingerprint) implements PinCheck {}

    /**
     * A wrong one was given.
     *
     * @param triesLeft at least one
     */
    record Wrong(String fingerprint, int triesLeft) implements PinCheck {}

    /** It is locked, or this was the last wrong try. */
    record Locked(String fingerprint) implements PinCheck {}

    /** The right one was given, but it is still the initial one. */
    record Initial(String fingerprint) implements PinCheck {}

    /**
     * The books have answered this command before and will answer the same again, so the password
     * was not looked at. Approves nothing.
     */
    record Recalled(String fingerprint) implements PinCheck {}

    /** Nothing was given. */
    PinCheck NONE = new NotGiven();

    default boolean isRight() {
        return this instanceof Right;
    }

    /** Why the command cannot be approved, when the password is the reason. */
    default Optional<DeclineReason> refusal() {
        return switch (this) {
            case NotGiven _, Right _, Recalled _ -> Optional.empty();
            case Wrong _ -> Optional.of(DeclineReason.WRONG_PIN);
            case Locked _ -> Optional.of(DeclineReason.PIN_LOCKED);
            case Initial _ -> Optional.of(DeclineReason.PIN_INITIAL);
        };
    }

    /** The figure that goes with the refusal: how many tries are left; may be empty. */
    default String detail() {
        return this instanceof Wrong wrong ? Integer.toString(wrong.triesLeft) : "";
    }

    /** What the client sent, not what was found: found things differ when it is sent again. */
    default String fingerprint() {
        return switch (this) {
            case NotGiven _ -> "";
            case Right(String fingerprint) -> fingerprint;
            case Wrong(String fingerprint, int _) -> fingerprint;
            case Locked(String fingerprint) -> fingerprint;
            case Initial(String fingerprint) -> fingerprint;
            case Recalled(String fingerprint) -> fingerprint;
        };
    }
}
