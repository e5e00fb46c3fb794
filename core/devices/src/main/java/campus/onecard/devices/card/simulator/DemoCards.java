package campus.onecard.devices.card.simulator;

import campus.onecard.devices.card.CardLost;
import campus.onecard.devices.card.CardRefused;
import campus.onecard.devices.card.PoweredCard;
import campus.onecard.devices.card.fmcos.Personalisation;
import campus.onecard.devices.card.virtual.Traits;
import campus.onecard.devices.card.virtual.VirtualCard;
import campus.onecard.devices.card.virtual.VirtualIssuer;
import campus.onecard.domain.card.CardApplication;
import campus.onecard.domain.card.KeysUnavailable;
import campus.onecard.domain.card.TestCards;
import campus.onecard.domain.signin.CardSerial;

import java.time.LocalDate;
import java.util.random.RandomGenerator;

/**
 * The cards of a demo's people: virtual ones, personalised like real ones with keys that everybody
 * knows. Only a demo's server takes them.
 */
public final class DemoCards {

    private static final String ISSUER = "4F4E4543415244FF";

    private final RandomGenerator random;
    private final Traits traits;
    private final VirtualIssuer issuer;

    /**
     * @param random draws challenges and the cards' random UIDs
     * @param traits how the cards behave
     */
    public DemoCards(RandomGenerator random, Traits traits) {
        this.random = random;
        this.traits = traits;
        this.issuer = new VirtualIssuer(TestCards::master, random);
    }

    /** A card with this serial. */
    public PoweredCard of(CardSerial serial) {
        CardApplication wanted =
                new CardApplication(
                        ISSUER,
                        serial,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2036, 12, 31),
                        TestCards.SUITE,
                        TestCards.KEY_SET);
        VirtualCard card = VirtualCard.blank(TestCards.SUITE, new byte[0], traits, random);
        try {
            new Personalisation(card, issuer.order(wanted)).run();
        } catch (CardLost | CardRefused | KeysUnavailable e) {
            throw new IllegalStateException("a virtual card cannot be made", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while making a virtual card", e);
        }
        return card;
    }
}
