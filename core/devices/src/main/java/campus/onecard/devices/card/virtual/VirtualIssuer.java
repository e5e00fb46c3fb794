package campus.onecard.devices.card.virtual;

import campus.onecard.domain.card.CardApplication;
import campus.onecard.domain.card.CardFiles;
import campus.onecard.domain.card.CardKey;
import campus.onecard.domain.card.CardKeys;
import campus.onecard.domain.card.CardNonce;
import campus.onecard.domain.card.IssuerSignature;
import campus.onecard.domain.card.KeyPurpose;
import campus.onecard.domain.card.PersonalisationCommands;
import campus.onecard.domain.card.PersonalisationKeys;
import campus.onecard.domain.card.PersonalisationStep;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * A key service in memory, for virtual cards in tests and simulators only: its masters live and die
 * with the process. The real one is the server's.
 */
public final class VirtualIssuer {

    private final Map<KeyPurpose, CardKey> masters = new EnumMap<>(KeyPurpose.class);
    private final RandomGenerator random;
    private final KeyPair signing;

    /**
     * @param random draws masters and nonces
     */
    public VirtualIssuer(RandomGenerator random) {
        this(
                _ -> {
                    byte[] master = new byte[16];
                    random.nextBytes(master);
                    return new CardKey(master);
                },
                random);
    }

    /**
     * With given masters.
     *
     * @param random draws nonces
     */
    public VirtualIssuer(Function<KeyPurpose, CardKey> given, RandomGenerator random) {
        this.random = random;
        for (KeyPurpose purpose : KeyPurpose.values()) {
            masters.put(purpose, given.apply(purpose));
        }
        try {
            signing = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no Ed25519; use a standard JDK", e);
        }
    }

    /** Checks its signatures. */
    public PublicKey publicKey() {
        return signing.getPublic();
    }

    /** All keys of one card. */
    public CardKeys keysOf(CardApplication card) {
        return CardKeys.diversified(
                card.suite(),
                purpose -> card.suite().inSoftware(Objects.requireNonNull(masters.get(purpose))),
                card.serial());
    }

    /** The key service for one order. */
    public PersonalisationKeys order(CardApplication card) {
        return new Order(card);
    }

    private final class Order implements PersonalisationKeys {

        private final CardApplication card;
        private final CardKeys keys;
        private byte[] uid = new byte[4];
        private CardFiles files;

        Order(CardApplication card) {
            this.card = card;
            this.keys = keysOf(card);
            this.files = signed();
        }

        @Override
        public CardFiles files(byte[] shown) {
            if (!Arrays.equals(uid, shown)) {
                uid = shown.clone();
                files = signed();
            }
            return files;
        }

        private CardFiles signed() {
            return new CardFiles(card, IssuerSignature.sign(signing.getPrivate(), uid, card));
        }

        @Override
        public byte[] command(PersonalisationStep step, byte[] challenge) {
            return new PersonalisationCommands(keys, files).command(step, challenge);
        }

        @Override
        public CardNonce nonce() {
            return CardNonce.of(random.nextLong());
        }

        @Override
        public boolean proves(CardNonce nonce, byte[] cryptogram, byte[] mac) {
            return MessageDigest.isEqual(cryptogram, expectedAnswer(nonce))
                    && MessageDigest.isEqual(mac, expectedMac(nonce));
        }

        private byte[] expectedAnswer(CardNonce nonce) {
            return card.suite().cryptogram(keys.of(KeyPurpose.CARD_PROOF), nonce.bytes());
        }

        private byte[] expectedMac(CardNonce nonce) {
            return card.suite().mac(keys.of(KeyPurpose.TRANSACTION_MAC), nonce.bytes());
        }
    }
}
