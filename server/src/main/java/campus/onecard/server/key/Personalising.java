package campus.onecard.server.key;

import campus.onecard.domain.card.CardApplication;
import campus.onecard.domain.card.CardFiles;
import campus.onecard.domain.card.CardKeys;
import campus.onecard.domain.card.CardNonce;
import campus.onecard.domain.card.IssuerSignature;
import campus.onecard.domain.card.KeyPurpose;
import campus.onecard.domain.card.KeysUnavailable;
import campus.onecard.domain.card.PersonalisationCommands;
import campus.onecard.domain.card.PersonalisationKeys;
import campus.onecard.domain.card.PersonalisationStep;
import campus.onecard.server.http.ProblemException;

import org.jspecify.annotations.Nullable;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.function.Supplier;

/**
 * One blank card being made: every command with its MAC for a challenge of that card, and whether
 * what was written is right. Its keys are made for each command and forgotten after it.
 */
final class Personalising implements PersonalisationKeys {

    private final MasterKeys masters;
    private final KeySet set;
    private final CardApplication identity;
    private final KeyUses uses;
    private final String device;
    private final SecureRandom random;
    private @Nullable CardFiles files;

    /**
     * @param identity what the card shall say of itself; names one of the generations
     * @param device the machine that makes it
     */
    Personalising(
            MasterKeys masters,
            KeySet set,
            CardApplication identity,
            KeyUses uses,
            String device,
            SecureRandom random) {
        this.masters = masters;
        this.set = set;
        this.identity = identity;
        this.uses = uses;
        this.device = device;
        this.random = random;
    }

    /** Goes on with a card whose files were made before. */
    void resume(CardFiles made) {
        files = made;
    }

    @Override
    public CardFiles files(byte[] uid) throws KeysUnavailable {
        CardFiles made =
                asked(
                        () ->
                                new CardFiles(
                                        identity,
                                        IssuerSignature.sign(masters.issuer(), uid, identity)));
        uses.record("CARD_FILES", set.version(), identity.serial(), device, true);
        files = made;
        return made;
    }

    @Override
    public byte[] command(PersonalisationStep step, byte[] challenge) throws KeysUnavailable {
        CardFiles written = files;
        if (written == null) {
            throw new IllegalStateException("a card's files are asked for before its commands");
        }
        byte[] command =
                asked(() -> new PersonalisationCommands(keys(), written).command(step, challenge));
        // Before the command leaves: nothing is made that is not written down.
        uses.record(step.name(), set.version(), identity.serial(), device, true);
        return command;
    }

    @Override
    public CardNonce nonce() {
        return CardNonce.draw(random);
    }

    @Override
    public boolean proves(CardNonce nonce, byte[] cryptogram, byte[] mac) throws KeysUnavailable {
        boolean held = asked(() -> holds(nonce.bytes(), cryptogram, mac));
        uses.record("CARD_CHECK", set.version(), identity.serial(), device, held);
        return held;
    }

    private boolean holds(byte[] nonce, byte[] cryptogram, byte[] mac) {
        CardKeys keys = keys();
        byte[] rightCryptogram = set.suite().cryptogram(keys.of(KeyPurpose.CARD_PROOF), nonce);
        byte[] rightMac = set.suite().mac(keys.of(KeyPurpose.TRANSACTION_MAC), nonce);
        return MessageDigest.isEqual(rightCryptogram, cryptogram)
                && MessageDigest.isEqual(rightMac, mac);
    }

    private CardKeys keys() {
        return CardKeys.diversified(
                set.suite(), purpose -> masters.master(set, purpose), identity.serial());
    }

    private static <T> T asked(Supplier<T> question) throws KeysUnavailable {
        try {
            return question.get();
        } catch (ProblemException away) {
            throw new KeysUnavailable("The key store does not answer. Try again.", away);
        }
    }
}
