package campus.onecard.domain.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A student or staff number, which is also the account's number.
 *
 * @param value 4 to 20 letters and digits, upper case
 */
public record AccountNumber(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccountNumber {
        if (!value.matches("[0-9A-Z]{4,20}")) {
            throw new IllegalArgumentException(
                    "a student or staff number is 4 to 20 letters and digits");
        }
    }

    /**
     * Takes a number as people write it: full-width digits, lower case, spaces around.
     *
     * @throws IllegalArgumentException when what remains is no number
     */
    public static AccountNumber parse(String text) {
        return new AccountNumber(
                Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT));
    }

    /** For screens that others can see: all but the last four characters hidden. */
    public String masked() {
        return "****" + value.substring(value.length() - 4);
    }

    @Override
    public String toString() {
        return value;
    }
}
