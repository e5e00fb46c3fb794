package campus.onecard.server.ledger;

import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStatus;

/** A card as the rules see it. */
public record CardState(CardSerial serial, long accountId, CardStatus status) {

    /** The same card, standing differently. */
    public CardState with(CardStatus other) {
        return new CardState(serial, accountId, other);
    }
}
