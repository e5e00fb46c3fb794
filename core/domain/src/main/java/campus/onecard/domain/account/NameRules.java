package campus.onecard.domain.account;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says how people's names are written: rare characters beyond the basic plane are whole characters,
 * and the dot in minority names is U+00B7. Pure.
 */
public final class NameRules {

    public static final int LONGEST = 100;

    private static final Pattern DOTS = Pattern.compile("\\s*[·・･•‧∙⋅᛫]\\s*");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\u200E\\u200F\\uFEFF]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ALIGNMENT =
            Pattern.compile("(?<=\\p{IsHan})[\\s\\p{Z}]+(?=\\p{IsHan})");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");
    private static final Pattern LOST = Pattern.compile("[?？\\uFFFD\\p{Co}\\p{Cn}]");

    private NameRules() {}

    /**
     * Brings a name into its one form: spaces around it gone, spaces that only align two Chinese
     * characters (张　三) gone, others single, every look-alike of the middle dot U+00B7.
     */
    public static String normalise(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String joined = ALIGNMENT.matcher(visible).replaceAll("");
        String spaced = SPACES.matcher(joined).replaceAll(" ").strip();
        return DOTS.matcher(spaced).replaceAll("·");
    }

    /**
     * @param name normalised
     * @return the first fault found, or empty
     */
    public static Optional<NameFault> fault(String name) {
        if (name.isEmpty()) {
            return Optional.of(NameFault.MISSING);
        }
        if (CONTROL.matcher(name).find()) {
            return Optional.of(NameFault.CONTROL_CHARACTER);
        }
        if (LOST.matcher(name).find()) {
            return Optional.of(NameFault.LOST_CHARACTER);
        }
        return name.codePointCount(0, name.length()) > LONGEST
                ? Optional.of(NameFault.TOO_LONG)
                : Optional.empty();
    }
}
