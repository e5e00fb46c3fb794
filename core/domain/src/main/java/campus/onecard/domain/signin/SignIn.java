package campus.onecard.domain.signin;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.password.Password;

import org.jspecify.annotations.Nullable;

/**
 * Who wants in: by the card on the reader or by the number typed, exactly one of the two.
 *
 * @param card null when the number was typed
 * @param number null when a card was tapped
 * @param password the login password
 */
public record SignIn(@Nullable CardSerial card, @Nullable AccountNumber number, Password password) {

    public SignIn {
        if ((card == null) == (number == null)) {
            throw new IllegalArgumentException("give either the card or the number");
        }
    }

    public static SignIn byCard(CardSerial card, Password password) {
        return new SignIn(card, null, password);
    }

    public static SignIn byNumber(AccountNumber number, Password password) {
        return new SignIn(null, number, password);
    }
}
