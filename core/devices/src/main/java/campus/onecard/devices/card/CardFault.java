package campus.onecard.devices.card;

import campus.onecard.domain.text.Texts;

import java.util.Locale;

/** Why a card is refused, with words for the person who holds it. Codes are never renamed. */
public enum CardFault {
    /** It has no campus application: a bank card, a bus card, another university's. */
    NOT_OURS,
    /** It has our application, and what it says of itself cannot be read. */
    UNREADABLE,
    /** The issuer has shut it. */
    BLOCKED,
    /** It does not know or does not accept a key it must have. */
    KEYS_WRONG,
    /** It carries another serial than the one to be written. */
    OTHER_CARD,
    /** A blank card does not take a command that every blank card takes. */
    UNSUITABLE;

    /** What is the matter and what to do, in one sentence. */
    public String sentence(Locale language) {
        return Texts.beside(language, CardFault.class).get("fault." + name());
    }
}
