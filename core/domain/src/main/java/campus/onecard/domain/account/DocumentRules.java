package campus.onecard.domain.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Says how document numbers are written and which are possible (A-03, Q-10, GB 11643). Pure. */
public final class DocumentRules {

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Cf}-]+");
    private static final Pattern EIGHTEEN = Pattern.compile("[0-9]{17}[0-9X]");
    private static final Pattern FIFTEEN = Pattern.compile("[0-9]{15}");
    private static final Pattern OLD_FOREIGN = Pattern.compile("[A-Z]{3}[0-9]{12}");
    private static final Pattern PASSPORT = Pattern.compile("[0-9A-Z]{5,20}");
    private static final Pattern PROVINCE =
            Pattern.compile("(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]).*");
    private static final Set<String> PERMIT_PLACES = Set.of("810000", "820000", "830000");
    private static final int PLACE = 6;

    private DocumentRules() {}

    /**
     * Brings a number into its one form: full-width characters narrow, letters upper case, spaces,
     * hyphens and invisible characters gone.
     */
    public static String normalise(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return GAPS.matcher(narrow).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /**
     * @param number normalised
     * @return the first fault found, or empty
     */
    public static Optional<DocumentFault> fault(DocumentType type, String number) {
        if (type == DocumentType.NONE) {
            return number.isEmpty() ? Optional.empty() : Optional.of(DocumentFault.UNEXPECTED);
        }
        if (number.isEmpty()) {
            return Optional.of(DocumentFault.MISSING);
        }
        return switch (type) {
            case ID_CARD ->
                    FIFTEEN.matcher(number).matches()
                            ? faultOfOldNumber(number)
                            : faultOfNumber(number, n -> PROVINCE.matcher(n).matches());
            case RESIDENCE_PERMIT ->
                    faultOfNumber(number, n -> PERMIT_PLACES.contains(n.substring(0, PLACE)));
            case FOREIGN_PR ->
                    OLD_FOREIGN.matcher(number).matches()
                            ? Optional.empty()
                            : faultOfNumber(number, n -> n.startsWith("9"));
            case PASSPORT, NONE ->
                    PASSPORT.matcher(number).matches()
                            ? Optional.empty()
                            : Optional.of(DocumentFault.WRONG_FORM);
        };
    }

    private static Optional<DocumentFault> faultOfNumber(String number, Predicate<String> place) {
        if (!EIGHTEEN.matcher(number).matches()) {
            return Optional.of(DocumentFault.WRONG_FORM);
        }
        if (!IdNumber.checks(number)) {
            return Optional.of(
                    number.endsWith("000")
                            ? DocumentFault.ROUNDED
                            : DocumentFault.WRONG_CHECK_DIGIT);
        }
        return faultOfPlaceAndDate(number, place.test(number));
    }

    private static Optional<DocumentFault> faultOfOldNumber(String number) {
        return faultOfPlaceAndDate(number, PROVINCE.matcher(number).matches());
    }

    private static Optional<DocumentFault> faultOfPlaceAndDate(String number, boolean placed) {
        if (!placed) {
            return Optional.of(DocumentFault.WRONG_PLACE);
        }
        return IdNumber.birth(number).isPresent()
                ? Optional.empty()
                : Optional.of(DocumentFault.NO_SUCH_DATE);
    }
}
