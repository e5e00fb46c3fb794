package campus.onecard.server.http;

/**
 * A cardholder signed in at a device.
 *
 * @param accountId whose account
 * @param session the visit's token, as the client sent it
 * @param changeFirst whether a password is still the initial one and must be changed before
 *     anything else
 */
public record Visit(long accountId, String session, boolean changeFirst) {

    /** Of a cardholder who has chosen both passwords. */
    public Visit(long accountId, String session) {
        this(accountId, session, false);
    }

    @Override
    public String toString() {
        return "Visit[" + accountId + "]";
    }
}
