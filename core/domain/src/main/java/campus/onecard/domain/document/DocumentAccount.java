package campus.onecard.domain.document;

import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.signin.CardStatus;

import java.util.Set;

/**
 * An account of the person whose ID card was read.
 *
 * @param ticket opaque; for five minutes and on this machine only, it chooses each of the two
 *     passwords once and reports the card lost. It opens nothing else
 * @param maskedName for the screen
 * @param maskedNumber tells two accounts of one person apart
 * @param card how its card stands
 * @param locked the passwords that take no more tries just now
 */
public record DocumentAccount(
        String ticket,
        String maskedName,
        String maskedNumber,
        CardStatus card,
        Set<PasswordKind> locked) {

    public DocumentAccount {
        locked = Set.copyOf(locked);
    }

    @Override
    public String toString() {
        return "DocumentAccount[******]";
    }
}
