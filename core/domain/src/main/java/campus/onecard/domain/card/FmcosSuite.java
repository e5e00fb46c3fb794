package campus.onecard.domain.card;

import campus.onecard.domain.signin.CardSerial;

import java.util.Arrays;
import java.util.HexFormat;

/** FMCOS 2.0 with DES and two-key triple DES; diversification of JR/T 0025, one level. */
final class FmcosSuite implements CardSuite {

    @Override
    public int code() {
        return 1;
    }

    @Override
    public int blockLength() {
        return Des.BLOCK;
    }

    @Override
    public int macLength() {
        return 4;
    }

    @Override
    public CardKey transportKey() {
        byte[] key = new byte[8];
        Arrays.fill(key, (byte) 0xFF);
        return new CardKey(key);
    }

    @Override
    public BlockKey inSoftware(CardKey master) {
        return Des.key(master.bytes());
    }

    /** Left half: the serial's 8 bytes encrypted; right half: their complement encrypted. */
    @Override
    public CardKey diversify(BlockKey master, CardSerial card) {
        byte[] serial = HexFormat.of().parseHex(card.value());
        byte[] input = Arrays.copyOf(serial, 16);
        for (int i = 0; i < serial.length; i++) {
            input[8 + i] = (byte) ~serial[i];
        }
        return new CardKey(master.encrypt(input));
    }

    @Override
    public byte[] cryptogram(CardKey key, byte[] challenge) {
        return Des.encrypt(key.bytes(), Arrays.copyOf(challenge, Des.BLOCK));
    }

    @Override
    public byte[] mac(CardKey key, byte[] message) {
        return Des.mac(key.bytes(), new byte[Des.BLOCK], message);
    }

    @Override
    public byte[] lineMac(CardKey key, byte[] challenge, byte[] message) {
        return Des.mac(key.bytes(), Arrays.copyOf(challenge, Des.BLOCK), message);
    }

    @Override
    public byte[] encrypt(CardKey key, byte[] blocks) {
        return Des.encrypt(key.bytes(), blocks);
    }

    @Override
    public byte[] decrypt(CardKey key, byte[] blocks) {
        return Des.decrypt(key.bytes(), blocks);
    }

    @Override
    public String toString() {
        return "FMCOS-3DES";
    }
}
