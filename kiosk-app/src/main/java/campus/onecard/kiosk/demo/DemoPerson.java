package campus.onecard.kiosk.demo;

import campus.onecard.devices.idcard.simulator.InventedDocument;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.signin.CardSerial;

import java.util.Optional;

/**
 * Somebody invented to try the kiosk with.
 *
 * @param id a short word for what there is to see: {@code fresh}, {@code regular}, {@code lost} …
 * @param number the student or staff number
 * @param card the card's serial; empty when there is none
 * @param login the login password
 * @param payment the payment password
 * @param idCard the number on the ID card
 * @param note what is special about them
 */
public record DemoPerson(
        String id,
        String number,
        String name,
        Optional<CardSerial> card,
        String login,
        String payment,
        String idCard,
        String note) {

    /** The ID card that the demo's reader would find; it belongs to nobody. */
    public InventedDocument document() {
        return InventedDocument.of(DocumentType.ID_CARD, name, idCard);
    }
}
