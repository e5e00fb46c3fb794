package campus.onecard.domain.password;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A password as typed. It prints as stars wherever a log or an exception might print it.
 *
 * @param value one to 64 characters; what is acceptable as a new password is {@link PasswordRules}'
 *     to say
 */
public record Password(@JsonValue String value) {

    private static final int LONGEST = 64;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Password {
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("a password has 1 to 64 characters");
        }
    }

    @Override
    public String toString() {
        return "******";
    }
}
