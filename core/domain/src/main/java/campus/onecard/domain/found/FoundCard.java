package campus.onecard.domain.found;

import campus.onecard.domain.id.Repeatable;
import campus.onecard.domain.signin.CardSerial;

import java.util.UUID;

/**
 * Somebody found this card and holds it to the machine. It cannot pay from then on, and its owner
 * is told where it is.
 *
 * @param id made by the client; sending it again changes nothing and answers the same
 * @param ticket what the tap of that card on this machine was answered, half a minute ago at most
 */
public record FoundCard(UUID id, CardSerial card, String ticket) implements Repeatable {

    private static final int LONGEST_TICKET = 200;

    public FoundCard {
        if (ticket.isEmpty() || ticket.length() > LONGEST_TICKET) {
            throw new IllegalArgumentException("a ticket has 1 to 200 characters");
        }
    }

    @Override
    public String toString() {
        return "FoundCard[" + id + "]";
    }
}
