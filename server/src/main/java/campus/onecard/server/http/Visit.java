package campus.onecard.server.http;

import campus.onecard.domain.signin.CardSerial;

import java.util.Optional;

/**
 * A cardholder signed in at a device.
 *
 * @param accountId whose account
 * @param session the visit's token, as the client sent it
 * @param changeFirst whether a password is still the initial one and must be changed before
 *     anything else
 * @param card the card that was proven when it began; empty when the number was typed
 */
public record Visit(
        long accountId, String session, boolean changeFirst, Optional<CardSerial> card) {

    /** Of a cardholder who typed the number. */
    public Visit(long accountId, String session, boolean changeFirst) {
        this(accountId, session, changeFirst, Optional.empty());
    }

    /** Of a cardholder who typed the number and has chosen both passwords. */
    public Visit(long accountId, String session) {
        this(accountId, session, false);
    }

    @Override
    public String toString() {
        return "Visit[" + accountId + "]";
    }
}
