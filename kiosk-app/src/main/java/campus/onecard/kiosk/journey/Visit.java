package campus.onecard.kiosk.journey;

import campus.onecard.domain.account.AccountNumber;

import java.util.Optional;

/**
 * Somebody who is signed in.
 *
 * @param session the server's token, never shown
 * @param maskedName for the screen
 * @param number the number, where it was typed
 * @param card the card, where one was tapped (L-05)
 */
public record Visit(
        String session,
        String maskedName,
        Optional<AccountNumber> number,
        Optional<Who.ByCard> card) {

    /** Of somebody without a card. */
    public Visit(String session, String maskedName, Optional<AccountNumber> number) {
        this(session, maskedName, number, Optional.empty());
    }

    /** Whether the card is that of somebody who looks after machines. */
    public boolean looksAfterMachines() {
        return card.filter(Who.ByCard::operator).isPresent();
    }

    /** Of whoever the server has just let in. */
    static Visit of(String session, String maskedName, Who who) {
        Optional<Who.ByCard> card =
                who instanceof Who.ByCard byCard ? Optional.of(byCard) : Optional.empty();
        return new Visit(session, maskedName, who.number(), card);
    }

    @Override
    public String toString() {
        return "Visit[******]";
    }
}
