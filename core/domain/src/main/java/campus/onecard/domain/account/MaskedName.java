package campus.onecard.domain.account;

/**
 * A name as a public screen may show it: the first character, then one star for each that is
 * hidden.
 */
public final class MaskedName {

    private static final int MOST_STARS = 3;

    private MaskedName() {}

    /**
     * Counts characters as people do, so that a rare one beyond the basic plane (𬭚) is kept whole.
     *
     * @param name a full name, not blank
     */
    public static String of(String name) {
        int first = name.offsetByCodePoints(0, 1);
        int hidden = name.codePointCount(first, name.length());
        return name.substring(0, first) + "*".repeat(Math.clamp(hidden, 1, MOST_STARS));
    }

    /**
     * The first character and two stars, for strangers: how long a name is tells something too.
     *
     * @param name a full name, not blank
     */
    public static String firstOnly(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }
}
