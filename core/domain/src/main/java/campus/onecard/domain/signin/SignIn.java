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
 * @param ticket what the tap of that card on this machine was answered; null when the number was
 *     typed
 * @param password the login password, sealed for {@link SecretPurpose#signIn} with the serial or
 *     the number
 */
public record SignIn(
        @Nullable CardSerial card,
        @Nullable AccountNumber number,
        @Nullable String ticket,
        SealedSecret password) {

    private static final int LONGEST_TICKET = 200;

    public SignIn {
        if ((card == null) == (number == null)) {
            throw new IllegalArgumentException("give either the card or the number");
        }
        if ((card == null) != (ticket == null)) {
            throw new IllegalArgumentException("a ticket goes with a card, and a card with one");
        }
        if (ticket != null && ticket.length() > LONGEST_TICKET) {
            throw new IllegalArgumentException("a ticket has up to 200 characters");
        }
    }

    /**
     * @param ticket as the tap was answered
     */
    public static SignIn byCard(CardSerial card, String ticket, SealedSecret password) {
        return new SignIn(card, null, ticket, password);
    }

    public static SignIn byNumber(AccountNumber number, SealedSecret password) {
        return new SignIn(null, number, null, password);
    }

    /** What the password must have been sealed for. */
    public static SecretPurpose purpose(CardSerial card) {
        return SecretPurpose.signIn(card.value());
    }

    /** What the password must have been sealed for. */
    public static SecretPurpose purpose(AccountNumber number) {
        return SecretPurpose.signIn(number.value());
    }

    @Override
    public String toString() {
        return "SignIn[" + card + "]";
    }
}
