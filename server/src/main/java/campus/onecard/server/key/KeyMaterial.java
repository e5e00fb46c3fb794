package campus.onecard.server.key;

import campus.onecard.domain.api.Json;
import campus.onecard.domain.card.CardKey;
import campus.onecard.domain.card.CardSuite;
import campus.onecard.domain.card.KeyPurpose;

import tools.jackson.core.JacksonException;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All that a store of masters holds, in clear. Exists only between an encrypted file and the store;
 * never printed.
 *
 * @param id see {@link MasterKeys#id}
 * @param sets oldest first
 * @param issuer Ed25519, PKCS #8
 */
record KeyMaterial(String id, List<Generation> sets, byte[] issuer) {

    private static final int MASTER = 16;

    KeyMaterial {
        sets = List.copyOf(sets);
        if (id.isEmpty() || sets.isEmpty() || issuer.length == 0) {
            throw new IllegalArgumentException("masters have a name, a generation and an issuer");
        }
    }

    /**
     * One generation.
     *
     * @param suite its code
     * @param masters one for each purpose, 16 bytes; none where they lie in a token
     */
    record Generation(int version, int suite, Map<KeyPurpose, byte[]> masters) {

        Generation {
            masters = Map.copyOf(masters);
        }

        KeySet set() {
            return new KeySet(version, CardSuite.of(suite));
        }

        /** The same without the masters. */
        Generation emptied() {
            return new Generation(version, suite, Map.of());
        }

        @Override
        public String toString() {
            return "Generation[" + version + "]";
        }
    }

    /** New ones: a generation for the stock in the field and one for AES cards. */
    static KeyMaterial draw(SecureRandom random) {
        try {
            byte[] issuer =
                    KeyPairGenerator.getInstance("Ed25519")
                            .generateKeyPair()
                            .getPrivate()
                            .getEncoded();
            return new KeyMaterial(
                    UUID.randomUUID().toString(),
                    List.of(
                            draw(1, CardSuite.FMCOS_3DES, random),
                            draw(2, CardSuite.AES_128, random)),
                    issuer);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java lacks Ed25519", e);
        }
    }

    static Generation draw(int version, CardSuite suite, SecureRandom random) {
        Map<KeyPurpose, byte[]> masters = new EnumMap<>(KeyPurpose.class);
        for (KeyPurpose purpose : KeyPurpose.values()) {
            byte[] master = new byte[MASTER];
            random.nextBytes(master);
            masters.put(purpose, master);
        }
        return new Generation(version, suite.code(), masters);
    }

    /** With one generation more. */
    KeyMaterial with(Generation more) {
        List<Generation> all = new ArrayList<>(sets);
        all.add(more);
        return new KeyMaterial(id, all, issuer);
    }

    /** What is left when the masters lie in a token. */
    KeyMaterial withoutMasters() {
        return new KeyMaterial(id, sets.stream().map(Generation::emptied).toList(), issuer);
    }

    /** A master of a generation of {@link #sets}. */
    CardKey master(int version, KeyPurpose purpose) {
        return sets.stream()
                .filter(s -> s.version == version)
                .map(s -> s.masters.get(purpose))
                .map(CardKey::new)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no master of key set " + version));
    }

    byte[] bytes() {
        return Json.strict().writeValueAsBytes(this);
    }

    /**
     * @throws IllegalArgumentException when it is none; says nothing of the content
     */
    static KeyMaterial parse(byte[] bytes) {
        try {
            return Json.strict().readValue(bytes, KeyMaterial.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not the content of a key store");
        }
    }

    @Override
    public String toString() {
        return "KeyMaterial[" + id + "]";
    }
}
