package campus.onecard.domain.signin;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A card's serial: random, says nothing of its owner.
 *
 * @param value 16 hexadecimal digits, upper case
 */
public record CardSerial(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CardSerial {
        if (value.length() != 16 || !value.chars().allMatch(CardSerial::isDigit)) {
            throw new IllegalArgumentException("a card serial is 16 hexadecimal digits");
        }
    }

    private static boolean isDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F');
    }

    @Override
    public String toString() {
        return value;
    }
}
