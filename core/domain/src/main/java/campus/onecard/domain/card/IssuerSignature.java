package campus.onecard.domain.card;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Optional;

/**
 * File 0017, 74 bytes: the issuer's Ed25519 signature over what the card says of itself. Forged
 * data is refused without any secret key; a perfect copy is not, only the card's keys stop that.
 *
 * <pre>
 *  0  1  layout version, 01
 *  1  1  length of the UID: 0 for a card that shows a new one each time, else 4 or 7
 *  2  7  UID, filled with zeros
 *  9  1  key-set version, as in file 0015
 * 10 64  signature over bytes 0 to 8 ‖ the 30 bytes of file 0015 ‖ byte 9
 * </pre>
 */
public final class IssuerSignature {

    private static final int LAYOUT = 1;
    private static final int SIGNED_HEAD = 9;
    private static final int SIGNATURE = 10;
    private static final int LONGEST_UID = 7;
    private static final byte RANDOM_UID = 0x08;

    private final byte[] file;

    private IssuerSignature(byte[] file) {
        this.file = file;
    }

    /**
     * Signs a card.
     *
     * @param uid as the reader shows it; a random one (4 bytes, the first 08) is left out
     * @param issuer an Ed25519 key
     * @throws IllegalArgumentException when the UID has neither 4 nor 7 bytes
     */
    public static IssuerSignature sign(PrivateKey issuer, byte[] uid, CardApplication card) {
        byte[] file = Arrays.copyOf(head(uid, card.keySet()), CardProfile.SIGNATURE_LENGTH);
        try {
            Signature signing = Signature.getInstance("Ed25519");
            signing.initSign(issuer);
            signing.update(signedBytes(file, card.bytes()));
            System.arraycopy(signing.sign(), 0, file, SIGNATURE, file.length - SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the issuer's key must be an Ed25519 key", e);
        }
        return new IssuerSignature(file);
    }

    /**
     * Reads the file.
     *
     * @return empty when it is not of this layout
     */
    public static Optional<IssuerSignature> parse(byte[] file) {
        boolean ours =
                file.length == CardProfile.SIGNATURE_LENGTH
                        && file[0] == LAYOUT
                        && (file[1] == 0 || file[1] == 4 || file[1] == LONGEST_UID)
                        && file[9] != 0;
        return ours ? Optional.of(new IssuerSignature(file.clone())) : Optional.empty();
    }

    /** The 74 bytes. */
    public byte[] bytes() {
        return file.clone();
    }

    /** Whether the issuer signed exactly this card. */
    public boolean isBy(PublicKey issuer, CardApplication card) {
        if ((file[9] & 0xFF) != card.keySet()) {
            return false;
        }
        try {
            Signature checking = Signature.getInstance("Ed25519");
            checking.initVerify(issuer);
            checking.update(signedBytes(file, card.bytes()));
            return checking.verify(file, SIGNATURE, file.length - SIGNATURE);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Whether the chip shows the UID that was signed, or none was. A hint, never a proof. */
    public boolean fitsUid(byte[] uid) {
        return file[1] == 0 || Arrays.equals(Arrays.copyOfRange(file, 2, 2 + file[1]), uid);
    }

    private static byte[] head(byte[] uid, int keySet) {
        if (uid.length != 4 && uid.length != LONGEST_UID) {
            throw new IllegalArgumentException("a card's UID has 4 or 7 bytes");
        }
        byte[] kept = uid.length == 4 && uid[0] == RANDOM_UID ? new byte[0] : uid;
        return ByteBuffer.allocate(SIGNATURE)
                .put((byte) LAYOUT)
                .put((byte) kept.length)
                .put(Arrays.copyOf(kept, LONGEST_UID))
                .put((byte) keySet)
                .array();
    }

    private static byte[] signedBytes(byte[] file, byte[] identity) {
        return ByteBuffer.allocate(SIGNATURE + identity.length)
                .put(file, 0, SIGNED_HEAD)
                .put(identity)
                .put(file[9])
                .array();
    }
}
