package campus.onecard.kiosk.effect;

import campus.onecard.devices.card.CardLost;
import campus.onecard.devices.card.CardReader;
import campus.onecard.devices.card.CardRefused;
import campus.onecard.devices.card.DeviceLoop;
import campus.onecard.devices.card.PresentCard;
import campus.onecard.devices.card.fmcos.CardSession;
import campus.onecard.domain.card.CardNonce;
import campus.onecard.domain.card.SignInChallenge;
import campus.onecard.domain.signin.CardProof;
import campus.onecard.domain.signin.CardSerial;

import java.util.HexFormat;

/** Lets the card on the reader prove itself to the server. */
public final class CardProver {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final DeviceLoop reader;

    /** A loop that reads campus cards; not started yet. */
    public static DeviceLoop watching(CardReader reader) {
        return new DeviceLoop(reader, card -> CardSession.open(card).application().serial());
    }

    /**
     * @param reader the loop that watches the reader
     */
    public CardProver(DeviceLoop reader) {
        this.reader = reader;
    }

    /**
     * Lets it answer the server's nonce.
     *
     * @param card the one that was presented
     * @throws CardNotThere when it has gone since, or is another one by now
     */
    public CardProof prove(CardSerial card, String nonce)
            throws CardNotThere, InterruptedException {
        PresentCard there =
                reader.card()
                        .filter(each -> each.serial().equals(card))
                        .orElseThrow(() -> new CardNotThere("it was taken away"));
        try {
            return there.speak(
                    channel -> {
                        CardSession session = CardSession.open(channel);
                        byte[] answer = session.answer(new SignInChallenge(new CardNonce(nonce)));
                        int keySet = session.application().keySet();
                        return new CardProof(keySet, nonce, HEX.formatHex(answer));
                    });
        } catch (CardLost | CardRefused e) {
            throw new CardNotThere("it did not prove itself", e);
        }
    }
}
