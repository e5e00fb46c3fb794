package campus.onecard.server.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

import java.util.Base64;

import javax.crypto.SecretKey;

/**
 * Signs what a receipt says (Ed25519) with a key that all servers with the same secrets share. The
 * same content always has the same signature.
 */
final class ReceiptSeal {

    /** So that no signature made for something else fits a receipt. */
    private static final byte[] PURPOSE = "onecard receipt 1\n".getBytes(UTF_8);

    private static final String SHAPE = "[A-Za-z0-9_-]{86}";

    private final Ed25519PrivateKeyParameters key;

    /**
     * @param seed 32 bytes, of the server's secrets
     */
    ReceiptSeal(SecretKey seed) {
        this.key = new Ed25519PrivateKeyParameters(seed.getEncoded());
    }

    /** 86 characters that an address may hold. */
    String sign(String content) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, key);
        update(signer, content);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signer.generateSignature());
    }

    boolean isOver(String content, String signature) {
        if (!signature.matches(SHAPE)) {
            return false;
        }
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(false, key.generatePublicKey());
        update(signer, content);
        return signer.verifySignature(Base64.getUrlDecoder().decode(signature));
    }

    private static void update(Ed25519Signer signer, String content) {
        byte[] text = content.getBytes(UTF_8);
        signer.update(PURPOSE, 0, PURPOSE.length);
        signer.update(text, 0, text.length);
    }
}
