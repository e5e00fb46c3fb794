package campus.onecard.domain.signin;

import campus.onecard.domain.id.Repeatable;

import org.jspecify.annotations.Nullable;

/**
 * A card was held to the reader.
 *
 * @param proof null only where the server accepts cards without proof ({@code card.proof})
 */
public record CardTap(CardSerial card, @Nullable CardProof proof) implements Repeatable {

    /** Of a card that proves nothing. */
    public CardTap(CardSerial card) {
        this(card, null);
    }
}
