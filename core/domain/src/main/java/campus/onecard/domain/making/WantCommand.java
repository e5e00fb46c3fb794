package campus.onecard.domain.making;

import campus.onecard.domain.card.PersonalisationStep;
import campus.onecard.domain.id.Repeatable;

/**
 * A command that needs a key, wanted for the card of an order.
 *
 * @param challenge what that card has just drawn for it, 16 hexadecimal digits, upper case
 */
public record WantCommand(PersonalisationStep step, String challenge) implements Repeatable {

    public WantCommand {
        if (!challenge.matches("[0-9A-F]{16}")) {
            throw new IllegalArgumentException("a challenge is 16 hexadecimal digits, upper case");
        }
    }
}
