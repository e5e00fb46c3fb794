package campus.onecard.devices.dispenser;

import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.card.ApduChannel;
import campus.onecard.devices.card.CardLost;
import campus.onecard.devices.card.CardLost.Why;

/** The card at the station, spoken to through the machine's own antenna. */
final class CrtCard implements ApduChannel {

    private static final int STATUS_WORD = 2;
    private static final byte[] NO_DATA = {};

    private final CrtLink link;

    private CrtCard(CrtLink link) {
        this.link = link;
    }

    static ApduChannel switchedOn(CrtLink link) throws CardLost, InterruptedException {
        CrtCard card = new CrtCard(link);
        card.send(CrtCommand.CARD_ON, NO_DATA, Why.REMOVED);
        return card;
    }

    @Override
    public byte[] transmit(byte[] command) throws CardLost, InterruptedException {
        byte[] answer = send(CrtCommand.CARD_APDU, command, Why.TORN);
        if (answer.length < STATUS_WORD) {
            throw new CardLost(Why.TORN, "an answer without a status word");
        }
        return answer;
    }

    /**
     * @param failure what an error of the machine means: whether the card may have acted
     */
    private byte[] send(CrtCommand command, byte[] data, Why failure)
            throws CardLost, InterruptedException {
        try {
            return switch (link.send(command, data)) {
                case CrtAnswer.Done done -> done.data();
                case CrtAnswer.Failed(String code) ->
                        throw new CardLost(failure, command + " was answered by error " + code);
            };
        } catch (CrtLink.Lost | DeviceFault e) {
            throw new CardLost(Why.READER_GONE, command + " has no answer", e);
        }
    }
}
