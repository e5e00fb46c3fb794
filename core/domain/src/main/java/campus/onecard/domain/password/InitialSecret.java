package campus.onecard.domain.password;

import campus.onecard.domain.account.DocumentRules;
import campus.onecard.domain.account.DocumentType;

/** What both passwords of a new account start as. Pure. */
public final class InitialSecret {

    private static final String WITHOUT_ID_CARD = "666666";
    private static final int TAIL = 6;

    private InitialSecret() {}

    /**
     * The last six characters of an ID card's number, a trailing letter as 0. Whoever has no ID
     * card, but a permit, a passport or nothing, starts with 666666.
     *
     * @param number normalised and without fault ({@link DocumentRules})
     * @return six digits
     */
    public static Password of(DocumentType type, String number) {
        return new Password(isKnownToAll(type) ? WITHOUT_ID_CARD : tail(number));
    }

    /** Whether it is the one that everybody without an ID card's number starts with. */
    public static boolean isKnownToAll(DocumentType type) {
        return switch (type) {
            case ID_CARD, FOREIGN_PR -> false;
            case RESIDENCE_PERMIT, PASSPORT, NONE -> true;
        };
    }

    private static String tail(String number) {
        return number.substring(number.length() - TAIL).replaceFirst("[A-Z]$", "0");
    }
}
