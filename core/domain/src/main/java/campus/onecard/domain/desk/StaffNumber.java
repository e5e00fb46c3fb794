package campus.onecard.domain.desk;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Who of the staff.
 *
 * @param value 1 to 20 ASCII characters without spaces
 */
public record StaffNumber(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StaffNumber {
        if (!value.matches("[!-~]{1,20}")) {
            throw new IllegalArgumentException("a staff number has 1 to 20 ASCII characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
