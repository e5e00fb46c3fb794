package campus.onecard.domain.account;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/**
 * The make-up of a citizen's number (GB 11643): six digits of place, birth date, three of sequence,
 * and a check character that the 15-digit numbers of before 1999 lack.
 */
public final class IdNumber {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int BODY = 17;
    private static final int BIRTH = 6;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2099;

    private IdNumber() {}

    /**
     * The character that ends an 18-character number: ISO 7064 MOD 11-2.
     *
     * @param body the 17 digits before it
     * @throws IllegalArgumentException when it is not 17 digits
     */
    public static char checkDigit(String body) {
        if (!body.matches("[0-9]{17}")) {
            throw new IllegalArgumentException("the body of an ID number is 17 digits");
        }
        int sum = 0;
        for (int i = 0; i < BODY; i++) {
            sum += WEIGHTS[i] * (body.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }

    /**
     * The birth date inside.
     *
     * @param number 15 or 18 characters, digits in the places of the date
     * @return empty when the digits are no date between 1900 and 2099
     */
    public static Optional<LocalDate> birth(String number) {
        String digits =
                number.length() == BODY + 1
                        ? number.substring(BIRTH, BIRTH + 8)
                        : "19" + number.substring(BIRTH, BIRTH + 6);
        try {
            return Optional.of(LocalDate.parse(digits, DATE))
                    .filter(d -> d.getYear() >= EARLIEST_YEAR && d.getYear() <= LATEST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static boolean checks(String number) {
        return number.charAt(BODY) == checkDigit(number.substring(0, BODY));
    }
}
