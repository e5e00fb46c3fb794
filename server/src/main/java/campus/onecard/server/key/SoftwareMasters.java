package campus.onecard.server.key;

import campus.onecard.domain.card.BlockKey;
import campus.onecard.domain.card.KeyPurpose;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.List;

/** Masters in this process's memory, out of an encrypted file. */
final class SoftwareMasters implements MasterKeys {

    private final KeyMaterial material;
    private final List<KeySet> sets;
    private final PrivateKey issuer;

    SoftwareMasters(KeyMaterial material) {
        this.material = material;
        this.sets = material.sets().stream().map(KeyMaterial.Generation::set).toList();
        this.issuer = issuerOf(material);
    }

    static PrivateKey issuerOf(KeyMaterial material) {
        try {
            return KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(material.issuer()));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not the content of a key store");
        }
    }

    @Override
    public String id() {
        return material.id();
    }

    @Override
    public List<KeySet> sets() {
        return sets;
    }

    @Override
    public BlockKey master(KeySet set, KeyPurpose purpose) {
        return set.suite().inSoftware(material.master(set.version(), purpose));
    }

    @Override
    public PrivateKey issuer() {
        return issuer;
    }

    @Override
    public String toString() {
        return "SoftwareMasters[" + material.id() + "]";
    }
}
