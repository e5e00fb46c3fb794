package campus.onecard.server.key;

import campus.onecard.domain.card.CardApplication;
import campus.onecard.domain.card.CardFiles;
import campus.onecard.domain.card.CardKey;
import campus.onecard.domain.card.CardNonce;
import campus.onecard.domain.card.KeyPurpose;
import campus.onecard.domain.card.PaymentProof;
import campus.onecard.domain.card.PersonalisationKeys;
import campus.onecard.domain.card.SignInChallenge;
import campus.onecard.domain.card.TestCards;
import campus.onecard.domain.signin.CardSerial;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * What is computed with the masters: whether a card's answer is right, and what a blank card is
 * written with. Takes card, generation and challenge, gives an answer; no operation gives a key. A
 * card's own keys are made for each computation and forgotten after it.
 */
public final class KeyService implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KeyService.class);

    private final KeyUses uses;
    private final BooleanSupplier backedUp;
    private volatile MasterKeys masters;

    KeyService(MasterKeys masters, KeyUses uses, BooleanSupplier backedUp) {
        this.masters = masters;
        this.uses = uses;
        this.backedUp = backedUp;
    }

    /** Whether there is a backup of exactly these masters. */
    public boolean isBackedUp() {
        return backedUp.getAsBoolean();
    }

    /**
     * From now on, until this server stops, also the cards count whose masters everybody knows: for
     * the demonstration only.
     */
    public void acceptTestCards() {
        LOG.warn("cards of key set {} count here: anybody can make one", TestCards.KEY_SET);
        masters = new WithTestCards(masters);
    }

    @Override
    public void close() {
        masters.close();
    }

    /** The generations that count, oldest first. */
    public List<KeySet> sets() {
        return masters.sets();
    }

    /**
     * Whether a card answered a sign-in's nonce as only that card can. The use is written down.
     *
     * @param device the machine that asked
     * @param keySet what the card said; one that there is not is answered with no
     */
    boolean isGenuine(
            String device, CardSerial card, int keySet, CardNonce nonce, byte[] cryptogram) {
        byte[] challenge = new SignInChallenge(nonce).bytes();
        boolean held =
                masters.set(keySet)
                        .map(
                                set ->
                                        set.suite()
                                                .cryptogram(
                                                        key(set, KeyPurpose.CARD_PROOF, card),
                                                        challenge))
                        .filter(right -> MessageDigest.isEqual(right, cryptogram))
                        .isPresent();
        uses.record("SIGN_IN", keySet, card, device, held);
        return held;
    }

    /**
     * Whether a card made this MAC for exactly that payment. The use is written down by the payment
     * itself.
     */
    boolean isPayment(CardSerial card, int keySet, PaymentProof payment, byte[] mac) {
        return masters.set(keySet)
                .map(
                        set ->
                                set.suite()
                                        .mac(
                                                key(set, KeyPurpose.TRANSACTION_MAC, card),
                                                payment.bytes()))
                .filter(right -> MessageDigest.isEqual(right, mac))
                .isPresent();
    }

    /**
     * What is needed to make one card, as {@code devices.card} asks for it.
     *
     * @param card what it shall say of itself; its suite and generation are ours
     * @param device the machine that makes it
     * @throws IllegalArgumentException when there is no such generation
     */
    public PersonalisationKeys personalisation(
            CardApplication card, String device, SecureRandom random) {
        return new Personalising(masters, of(card), card, uses, device, random);
    }

    /**
     * The same for a card whose files were made before.
     *
     * @param files as they were given to the machine that began
     */
    public PersonalisationKeys resumed(CardFiles files, String device, SecureRandom random) {
        CardApplication card = files.identity();
        Personalising one = new Personalising(masters, of(card), card, uses, device, random);
        one.resume(files);
        return one;
    }

    private KeySet of(CardApplication card) {
        return masters.set(card.keySet())
                .filter(s -> s.suite() == card.suite())
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no key set " + card.keySet() + " of that suite"));
    }

    private CardKey key(KeySet set, KeyPurpose purpose, CardSerial card) {
        return set.suite().diversify(masters.master(set, purpose), card);
    }
}
