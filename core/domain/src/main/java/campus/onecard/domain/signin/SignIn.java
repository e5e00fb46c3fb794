package campus.onecard.domain.signin;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.password.SealedSecret;
import campus.onecard.domain.password.SecretPurpose;

import org.jspecify.annotations.Nullable;

/**
 * Who wants in: by the card on the reader or by the number typed, exactly one of the two.
 *
 * @param card null when the number was typed
 * @param number null when a card was tapped
 * @param password the login password, sealed for {@link SecretPurpose#signIn} with the serial or
 *     the number
 */
public record SignIn(
        @Nullable CardSerial card, @Nullable AccountNumber number, SealedSecret password) {

    public SignIn {
        if ((card == null) == (number == null)) {
            throw new IllegalArgumentException("give either the card or the number");
        }
    }

    public static SignIn byCard(CardSerial card, SealedSecret password) {
        return new SignIn(card, null, password);
    }

    public static SignIn byNumber(AccountNumber number, SealedSecret password) {
        return new SignIn(null, number, password);
    }

    /** What the password must have been sealed for. */
    public static SecretPurpose purpose(CardSerial card) {
        return SecretPurpose.signIn(card.value());
    }

    /** What the password must have been sealed for. */
    public static SecretPurpose purpose(AccountNumber number) {
        return SecretPurpose.signIn(number.value());
    }
}
