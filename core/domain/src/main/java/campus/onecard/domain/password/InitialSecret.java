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
        return switch (type) {
            case ID_CARD, FOREIGN_PR -> new Password(tail(number));
            case RESIDENCE_PERMIT, PASSPORT, NONE -> new Password(WITHOUT_ID_CARD);
        };
    }

    private static String tail(String number) {
        return number.substring(number.length() - TAIL).replaceFirst("[A-Z]$", "0");
    }
}
