package campus.onecard.domain.card;

import campus.onecard.domain.signin.CardSerial;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * FMCOS commands with AES-128. A challenge is filled with zeros to 16 bytes before it is encrypted;
 * a MAC is the CMAC's first 8 bytes, a line MAC its first 4 over challenge block ‖ message.
 */
final class AesSuite implements CardSuite {

    private static final int LONGEST_INPUT = 31;

    @Override
    public int code() {
        return 2;
    }

    @Override
    public int blockLength() {
        return Cmac.BLOCK;
    }

    @Override
    public int macLength() {
        return 8;
    }

    @Override
    public CardKey transportKey() {
        byte[] key = new byte[Cmac.BLOCK];
        Arrays.fill(key, (byte) 0xFF);
        return new CardKey(key);
    }

    @Override
    public BlockKey inSoftware(CardKey master) {
        return new SoftwareKey("AES", master.bytes());
    }

    /** AN10922 over serial ‖ AID: 10 and 9 bytes. */
    @Override
    public CardKey diversify(BlockKey master, CardSerial card) {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        input.writeBytes(CardApplication.serialBytes(card));
        input.writeBytes(CardProfile.aid());
        return new CardKey(diversify(master, input.toByteArray()));
    }

    /**
     * AN10922 for AES-128.
     *
     * @param input 1 to 31 bytes
     */
    static byte[] diversify(BlockKey master, byte[] input) {
        if (input.length == 0 || input.length > LONGEST_INPUT) {
            throw new IllegalArgumentException("AN10922 takes 1 to 31 bytes");
        }
        byte[] blocks = new byte[2 * Cmac.BLOCK];
        blocks[0] = 1;
        System.arraycopy(input, 0, blocks, 1, input.length);
        boolean padded = input.length < LONGEST_INPUT;
        if (padded) {
            blocks[1 + input.length] = (byte) 0x80;
        }
        return Cmac.overPadded(master, blocks, padded);
    }

    @Override
    public byte[] cryptogram(CardKey key, byte[] challenge) {
        return encrypt(key, Arrays.copyOf(challenge, Cmac.BLOCK));
    }

    @Override
    public byte[] mac(CardKey key, byte[] message) {
        return Arrays.copyOf(Cmac.of(inSoftware(key), message), macLength());
    }

    @Override
    public byte[] lineMac(CardKey key, byte[] challenge, byte[] message) {
        byte[] all = Arrays.copyOf(challenge, Cmac.BLOCK + message.length);
        System.arraycopy(message, 0, all, Cmac.BLOCK, message.length);
        return Arrays.copyOf(Cmac.of(inSoftware(key), all), 4);
    }

    @Override
    public byte[] encrypt(CardKey key, byte[] blocks) {
        return inSoftware(key).encrypt(blocks);
    }

    @Override
    public byte[] decrypt(CardKey key, byte[] blocks) {
        try {
            Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key.bytes(), "AES"));
            return cipher.doFinal(blocks);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES needs 16-byte keys and whole blocks", e);
        }
    }

    @Override
    public String toString() {
        return "AES-128";
    }
}
