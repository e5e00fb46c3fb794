package campus.onecard.domain.making;

import campus.onecard.domain.id.Repeatable;

/**
 * The machine is done with a card.
 *
 * @param state MADE, which the server takes only after the card has proven its keys, or SPOILT
 */
public record EndOrder(CardOrder.State state) implements Repeatable {

    public EndOrder {
        if (state == CardOrder.State.OPEN) {
            throw new IllegalArgumentException("an order ends as MADE or SPOILT");
        }
    }
}
