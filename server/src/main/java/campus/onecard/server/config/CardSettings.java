package campus.onecard.server.config;

import java.util.Optional;

/**
 * What the operator decided about cards.
 *
 * @param proofRequired whether a card must prove itself at sign-ins and payments; a proof that is
 *     given is looked at always
 * @param token where the masters are, when they are not in the home's own file
 */
public record CardSettings(boolean proofRequired, Optional<TokenPlace> token) {

    /** As it is when nobody sets anything. */
    public static final CardSettings USUAL = new CardSettings(true, Optional.empty());

    /** For cards that prove nothing. */
    public static final CardSettings LENIENT = new CardSettings(false, Optional.empty());
}
