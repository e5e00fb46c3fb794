package campus.onecard.devices.card.pcsc;

import java.nio.ByteBuffer;

import javax.smartcardio.Card;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardException;
import javax.smartcardio.CommandAPDU;
import javax.smartcardio.ResponseAPDU;

/** The one channel of a card. 61xx and 6Cxx come back as they are. */
final class PcscChannel extends CardChannel {

    private static final int STATUS_WORD = 2;

    private final PcscCard card;

    PcscChannel(PcscCard card) {
        this.card = card;
    }

    @Override
    public Card getCard() {
        return card;
    }

    @Override
    public int getChannelNumber() {
        return 0;
    }

    @Override
    public ResponseAPDU transmit(CommandAPDU command) throws CardException {
        byte[] answer = exchange(command.getBytes());
        return new ResponseAPDU(answer);
    }

    @Override
    public int transmit(ByteBuffer command, ByteBuffer response) throws CardException {
        byte[] sent = new byte[command.remaining()];
        command.get(sent);
        byte[] answer = exchange(sent);
        response.put(answer);
        return answer.length;
    }

    /** A card that was torn out may leave an answer without a status word. */
    private byte[] exchange(byte[] command) throws CardException {
        byte[] answer = card.connection().exchange(command);
        if (answer.length < STATUS_WORD) {
            throw new CardException("an answer without a status word");
        }
        return answer;
    }

    /** Nothing to close: it ends with the card. */
    @Override
    public void close() {
        throw new IllegalStateException("the basic channel ends with its card");
    }
}
