package campus.onecard.domain.document;

import campus.onecard.domain.id.Repeatable;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.password.SealedSecret;
import campus.onecard.domain.password.SecretPurpose;

import java.util.UUID;

/**
 * Whoever has shown an ID card chooses a new password, without knowing the one in force; it
 * is unlocked with it.
 *
 * @param id made by the client; sending it again changes nothing and answers the same
 * @param ticket as {@link DocumentAccount#ticket}
 * @param kind which of the two
 * @param replacement the one wanted, sealed for {@link SecretPurpose#replacement}
 */
public record ChoosePassword(UUID id, String ticket, PasswordKind kind, SealedSecret replacement)
        implements Repeatable {

    private static final int LONGEST_TICKET = 200;

    public ChoosePassword {
        if (ticket.isEmpty() || ticket.length() > LONGEST_TICKET) {
            throw new IllegalArgumentException("a ticket has 1 to 200 characters");
        }
    }

    @Override
    public String toString() {
        return "ChoosePassword[" + id + ", " + kind + "]";
    }
}
