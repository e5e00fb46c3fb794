package campus.onecard.domain.operator;

import campus.onecard.domain.id.Repeatable;
import campus.onecard.domain.password.SealedSecret;
import campus.onecard.domain.password.SecretPurpose;
import campus.onecard.domain.signin.CardSerial;

import java.util.UUID;

/**
 * Somebody who looks after machines wants to open this one's menu, with the own card and payment
 * password (domain rule 4.14).
 *
 * @param id made by the client, and from then on the name of what is opened; sending it again
 *     answers the same, every new try of a password needs a new one
 * @param ticket what the tap of that card on this machine was answered, a short while ago
 * @param pin the payment password, sealed for {@link SecretPurpose#pin} with the id
 */
public record EnterService(UUID id, CardSerial card, String ticket, SealedSecret pin)
        implements Repeatable {

    private static final int LONGEST_TICKET = 200;

    public EnterService {
        if (ticket.isEmpty() || ticket.length() > LONGEST_TICKET) {
            throw new IllegalArgumentException("a ticket has 1 to 200 characters");
        }
    }

    @Override
    public String toString() {
        return "EnterService[" + id + "]";
    }
}
