package campus.onecard.domain.signin;

import campus.onecard.domain.password.PasswordKind;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import java.time.Instant;
import java.util.Set;

/**
 * What became of a {@link SignIn}. An unknown number is answered like a wrong password, so nobody
 * can probe for people.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SignInOutcome.SignedIn.class, name = "SIGNED_IN"),
    @JsonSubTypes.Type(value = SignInOutcome.WrongPassword.class, name = "WRONG_PASSWORD"),
    @JsonSubTypes.Type(value = SignInOutcome.Locked.class, name = "LOCKED"),
    @JsonSubTypes.Type(value = SignInOutcome.CardRefused.class, name = "CARD_REFUSED"),
    @JsonSubTypes.Type(value = SignInOutcome.Closed.class, name = "CLOSED")
})
public sealed interface SignInOutcome {

    /**
     * @param session opaque; sent with every request of this visit and dead after sign-out or ten
     *     idle minutes
     * @param maskedName for the screen
     * @param mustChange the passwords that are still the initial ones and must be changed before
     *     anything else
     */
    record SignedIn(String session, String maskedName, Set<PasswordKind> mustChange)
            implements SignInOutcome {

        @Override
        public String toString() {
            return "SignedIn[session=******]";
        }
    }

    /**
     * @param triesLeft at least one
     */
    record WrongPassword(int triesLeft) implements SignInOutcome {}

    /**
     * @param until when trying makes sense again; the hall can unlock earlier
     */
    record Locked(Instant until) implements SignInOutcome {}

    /** The card may not be used: void or not ours. */
    record CardRefused(CardStatus status) implements SignInOutcome {}

    /** The account is frozen or closed; the hall knows why. */
    record Closed() implements SignInOutcome {}
}
