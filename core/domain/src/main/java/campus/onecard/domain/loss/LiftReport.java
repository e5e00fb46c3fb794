package campus.onecard.domain.loss;

import campus.onecard.domain.id.Repeatable;
import campus.onecard.domain.signin.CardSerial;

import java.util.UUID;

/**
 * The lost card of the account that is signed in is found 解挂. It must be at hand and
 * prove it.
 *
 * @param id made by the client; sending it again changes nothing and answers the same
 * @param card the one that lies on the reader
 * @param ticket what the tap of that card on this machine was answered, a short while ago
 */
public record LiftReport(UUID id, CardSerial card, String ticket) implements Repeatable {

    private static final int LONGEST_TICKET = 200;

    public LiftReport {
        if (ticket.isEmpty() || ticket.length() > LONGEST_TICKET) {
            throw new IllegalArgumentException("a ticket has 1 to 200 characters");
        }
    }

    @Override
    public String toString() {
        return "LiftReport[" + id + ", " + card + "]";
    }
}
