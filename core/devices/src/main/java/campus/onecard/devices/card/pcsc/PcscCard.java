package campus.onecard.devices.card.pcsc;

import javax.smartcardio.ATR;
import javax.smartcardio.Card;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardException;

/**
 * A card that is connected to. Beyond the API it can be taken up again after another program has
 * reset it. One thread at a time.
 */
final class PcscCard extends Card {

    private static final long T0 = 1;
    private static final long T1 = 2;

    private final Connection connection;
    private boolean connected = true;

    PcscCard(Connection connection) {
        this.connection = connection;
    }

    /** The protocols that a word of the API allows, as PC/SC counts them. */
    static long protocols(String word) {
        return switch (word) {
            case "T=0" -> T0;
            case "T=1" -> T1;
            case "*" -> T0 | T1;
            default -> throw new IllegalArgumentException("no protocol of PC/SC: " + word);
        };
    }

    @Override
    public ATR getATR() {
        try {
            return new ATR(connection().answerToReset());
        } catch (PcscFailure e) {
            throw new IllegalStateException("the card has gone", e);
        }
    }

    @Override
    public String getProtocol() {
        return connection.protocol() == T1 ? "T=1" : "T=0";
    }

    @Override
    public CardChannel getBasicChannel() {
        connection();
        return new PcscChannel(this);
    }

    @Override
    public CardChannel openLogicalChannel() throws CardException {
        throw new CardException("a campus card has one channel only");
    }

    @Override
    public void beginExclusive() throws CardException {
        connection().begin();
    }

    @Override
    public void endExclusive() throws CardException {
        connection().end();
    }

    @Override
    public byte[] transmitControlCommand(int code, byte[] command) throws CardException {
        throw new CardException("readers are not commanded, only cards");
    }

    /**
     * Takes the card up again after another program has reset it; what was selected and proven on
     * it is gone.
     */
    void reconnect() throws CardException {
        connection().reconnect();
    }

    /** Whether {@code reset} or not: may be called twice. */
    @Override
    public void disconnect(boolean reset) {
        if (connected) {
            connected = false;
            connection.close(reset);
        }
    }

    Connection connection() {
        if (!connected) {
            throw new IllegalStateException("this card was let go of");
        }
        return connection;
    }
}
