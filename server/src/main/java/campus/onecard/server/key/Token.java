package campus.onecard.server.key;

import static java.nio.charset.StandardCharsets.US_ASCII;

import campus.onecard.domain.card.CardKey;
import campus.onecard.domain.card.CardSuite;
import campus.onecard.server.config.TokenPlace;
import campus.onecard.server.home.StartRefused;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.ProviderException;
import java.security.SecureRandom;
import java.security.Security;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A PKCS #11 token through the JDK's own provider. Keys are made in it or put into it, cannot be
 * read out again, and encrypt blocks.
 */
final class Token {

    private static final String DES = "DESede";
    private static final String AES = "AES";
    private static final int DES_BITS = 168;
    private static final int AES_BITS = 128;
    private static final int DES_BYTES = 24;

    /** Closes what is kept outside the token, so that it is worth nothing without it. */
    private static final String SEAL = "onecard.seal";

    private static final SealedFile WRAPPED = new SealedFile("onecard issuer in token 1", 0);
    private static final byte[] SEAL_BLOCKS = "onecard seals what lies outside.".getBytes(US_ASCII);

    private static final String CONFIGURATION =
            """
            --name = onecard
            library = %s
            slot = %d
            attributes(*, CKO_SECRET_KEY, *) = {
              CKA_EXTRACTABLE = false
              CKA_SENSITIVE = true
              CKA_ENCRYPT = true
              CKA_DECRYPT = false
            }
            """;

    private final TokenPlace place;
    private final Provider provider;
    private final KeyStore keys;

    private Token(TokenPlace place, Provider provider, KeyStore keys) {
        this.place = place;
        this.provider = provider;
        this.keys = keys;
    }

    /**
     * Finds the token and logs in.
     *
     * @throws StartRefused when there is none of that name, it does not answer or refuses the PIN
     */
    static Token open(TokenPlace place) {
        try {
            long slot = TokenSlots.of(place.library()).find(place.label());
            Provider provider =
                    Security.getProvider("SunPKCS11")
                            .configure(CONFIGURATION.formatted(place.library(), slot));
            KeyStore keys = KeyStore.getInstance("PKCS11", provider);
            keys.load(null, place.pin().toCharArray());
            return new Token(place, provider, keys);
        } catch (GeneralSecurityException | IOException | ProviderException e) {
            throw new StartRefused("keys.token-away", place.library(), place.label(), reason(e))
                    .because(e);
        }
    }

    /** The token's own word, such as CKR_PIN_INCORRECT. */
    private static String reason(Exception e) {
        @Nullable Throwable last = e;
        String said = e.getClass().getSimpleName();
        for (int i = 0; last != null && i < 8; i++) {
            said = last.getMessage() == null ? said : last.getMessage();
            last = last.getCause();
        }
        return said;
    }

    /**
     * @throws StartRefused when the token has no such key
     */
    SecretKey key(String name) {
        try {
            Key found = keys.getKey(name, null);
            if (found instanceof SecretKey key) {
                return key;
            }
        } catch (GeneralSecurityException | ProviderException e) {
            throw away(e);
        }
        throw new StartRefused("keys.token-empty", place.label(), name);
    }

    /** Draws a key in the token. */
    void generate(String name, CardSuite suite) {
        boolean aes = suite == CardSuite.AES_128;
        try {
            KeyGenerator generator = KeyGenerator.getInstance(aes ? AES : DES, provider);
            generator.init(aes ? AES_BITS : DES_BITS);
            keep(name, generator.generateKey());
        } catch (GeneralSecurityException | ProviderException e) {
            throw away(e);
        }
    }

    /** Puts a key into the token; two-key DES becomes the three-key one that computes the same. */
    void put(String name, CardSuite suite, CardKey key) {
        byte[] bytes = key.bytes();
        byte[] three = Arrays.copyOf(bytes, DES_BYTES);
        System.arraycopy(bytes, 0, three, bytes.length, DES_BYTES - bytes.length);
        boolean aes = suite == CardSuite.AES_128;
        keep(name, aes ? new SecretKeySpec(bytes, AES) : new SecretKeySpec(three, DES));
        Arrays.fill(bytes, (byte) 0);
        Arrays.fill(three, (byte) 0);
    }

    private void keep(String name, SecretKey key) {
        try {
            if (keys.containsAlias(name)) {
                throw new StartRefused("keys.token-full", place.label(), name);
            }
            keys.setKeyEntry(name, key, null, null);
        } catch (GeneralSecurityException | ProviderException e) {
            throw away(e);
        }
    }

    /**
     * Encrypts whole blocks, each by itself.
     *
     * @throws IllegalStateException when the token does not answer
     */
    byte[] encrypt(SecretKey key, byte[] blocks) {
        try {
            Cipher cipher = Cipher.getInstance(key.getAlgorithm() + "/ECB/NoPadding", provider);
            cipher.init(Cipher.ENCRYPT_MODE, key);
            return cipher.doFinal(blocks);
        } catch (GeneralSecurityException | ProviderException e) {
            throw new IllegalStateException("the token does not encrypt", e);
        }
    }

    /** With the issuer's key closed by this token, which gets a key for that. */
    KeyMaterial wrapped(KeyMaterial material) {
        generate(SEAL, CardSuite.AES_128);
        byte[] issuer = WRAPPED.close(seal(), new byte[0], material.issuer(), new SecureRandom());
        return new KeyMaterial(material.id(), material.sets(), issuer);
    }

    /**
     * Undoes {@link #wrapped}.
     *
     * @throws StartRefused when it was another token
     */
    KeyMaterial unwrapped(KeyMaterial material) {
        byte[] issuer =
                WRAPPED.open(seal(), material.issuer())
                        .orElseThrow(
                                () -> new StartRefused("keys.token-empty", place.label(), SEAL));
        return new KeyMaterial(material.id(), material.sets(), issuer);
    }

    private SecretKey seal() {
        try {
            byte[] drawn = encrypt(key(SEAL), SEAL_BLOCKS);
            return new SecretKeySpec(MessageDigest.getInstance("SHA-256").digest(drawn), AES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks SHA-256", e);
        }
    }

    private StartRefused away(Exception e) {
        StartRefused refused =
                new StartRefused("keys.token-away", place.library(), place.label(), reason(e));
        return refused.because(e);
    }
}
