package campus.onecard.server.http;

/**
 * A cardholder signed in at a device.
 *
 * @param accountId whose account
 * @param session the visit's token, as the client sent it
 */
public record Visit(long accountId, String session) {

    @Override
    public String toString() {
        return "Visit[" + accountId + "]";
    }
}
