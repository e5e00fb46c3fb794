package campus.onecard.kiosk.journey;

import campus.onecard.domain.account.AccountNumber;

import java.util.Optional;

/**
 * Somebody who is signed in.
 *
 * @param session the server's token, never shown
 * @param maskedName for the screen
 * @param number the number, where it was typed
 */
public record Visit(String session, String maskedName, Optional<AccountNumber> number) {

    @Override
    public String toString() {
        return "Visit[******]";
    }
}
