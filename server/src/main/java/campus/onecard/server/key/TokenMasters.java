package campus.onecard.server.key;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.card.BlockKey;
import campus.onecard.domain.card.CardSuite;
import campus.onecard.domain.card.KeyPurpose;
import campus.onecard.server.config.TokenPlace;
import campus.onecard.server.home.StartRefused;
import campus.onecard.server.http.ProblemException;

import java.security.PrivateKey;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.crypto.SecretKey;

/**
 * Masters in a PKCS #11 token, from which they cannot be read. The token encrypts the few blocks of
 * which a card's own keys are made; those compute here and are forgotten.
 */
final class TokenMasters implements MasterKeys {

    private final String id;
    private final List<KeySet> sets;
    private final Map<Integer, Map<KeyPurpose, BlockKey>> masters = new HashMap<>();
    private final PrivateKey issuer;

    private TokenMasters(Token token, KeyMaterial material) {
        this.id = material.id();
        this.sets = material.sets().stream().map(KeyMaterial.Generation::set).toList();
        for (KeySet set : sets) {
            Map<KeyPurpose, BlockKey> all = new EnumMap<>(KeyPurpose.class);
            for (KeyPurpose purpose : KeyPurpose.values()) {
                SecretKey master = token.key(name(set.version(), purpose));
                all.put(purpose, blocks -> encrypted(token, master, blocks));
            }
            masters.put(set.version(), all);
        }
        this.issuer = SoftwareMasters.issuerOf(token.unwrapped(material));
    }

    /**
     * @param material names the generations; its issuer is closed by the token
     * @throws StartRefused when the token does not answer or lacks a key
     */
    static TokenMasters open(TokenPlace place, KeyMaterial material) {
        return new TokenMasters(Token.open(place), material);
    }

    /**
     * Makes masters in the token, or puts those in that the material has.
     *
     * @return what is kept in the home's file: no masters, and the issuer closed by the token
     * @throws StartRefused when the token does not answer, or has such keys already
     */
    static KeyMaterial fill(TokenPlace place, KeyMaterial material, boolean withItsMasters) {
        Token token = Token.open(place);
        for (KeyMaterial.Generation generation : material.sets()) {
            KeySet set = generation.set();
            for (KeyPurpose purpose : KeyPurpose.values()) {
                String name = name(set.version(), purpose);
                if (withItsMasters) {
                    token.put(name, set.suite(), material.master(set.version(), purpose));
                } else {
                    token.generate(name, set.suite());
                }
            }
        }
        return token.wrapped(material.withoutMasters());
    }

    /**
     * Makes the masters of one generation more in the token.
     *
     * @return what is kept of it in the home's file
     * @throws StartRefused when the token does not answer, or has such keys already
     */
    static KeyMaterial.Generation add(TokenPlace place, int version, CardSuite suite) {
        Token token = Token.open(place);
        for (KeyPurpose purpose : KeyPurpose.values()) {
            token.generate(name(version, purpose), suite);
        }
        return new KeyMaterial.Generation(version, suite.code(), Map.of());
    }

    private static String name(int version, KeyPurpose purpose) {
        return "onecard." + version + "." + purpose;
    }

    private static byte[] encrypted(Token token, SecretKey master, byte[] blocks) {
        try {
            return token.encrypt(master, blocks);
        } catch (IllegalStateException e) {
            throw new ProblemException(
                    ErrorCode.BUSY, "The store of card keys does not answer. Try again.");
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<KeySet> sets() {
        return sets;
    }

    @Override
    public BlockKey master(KeySet set, KeyPurpose purpose) {
        BlockKey master = masters.getOrDefault(set.version(), Map.of()).get(purpose);
        if (master == null) {
            throw new IllegalStateException("no master of key set " + set.version());
        }
        return master;
    }

    @Override
    public PrivateKey issuer() {
        return issuer;
    }

    @Override
    public String toString() {
        return "TokenMasters[" + id + "]";
    }
}
