package campus.onecard.server.config;

import java.util.Optional;

/**
 * What the operator decided about cards.
 *
 * @param proofRequired whether a card must prove itself at sign-ins and payments; a proof that is
 *     given is looked at always
 * @param token where the masters are, when they are not in the home's own file
 * @param issuer the university as its cards name it, 16 hexadecimal digits, upper case
 */
public record CardSettings(boolean proofRequired, Optional<TokenPlace> token, String issuer) {

    /** What new cards name as their issuer when nobody sets it: "ONECARD", 01. */
    static final String ISSUER = "4F4E454341524401";

    /** Whose cards name the usual issuer. */
    public CardSettings(boolean proofRequired, Optional<TokenPlace> token) {
        this(proofRequired, token, ISSUER);
    }

    /** As it is when nobody sets anything. */
    public static final CardSettings USUAL = new CardSettings(true, Optional.empty());

    /** For cards that prove nothing. */
    public static final CardSettings LENIENT = new CardSettings(false, Optional.empty());
}
