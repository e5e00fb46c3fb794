package campus.onecard.domain.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.signin.CardSerial;

import org.junit.jupiter.api.Test;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SplittableRandom;

class CardFilesTest {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final byte[] UID = HEX.parseHex("7AB4ABDC");

    private final CardApplication card =
            new CardApplication(
                    "4F4E4543415244FF",
                    new CardSerial("00000000C0FFEE01"),
                    LocalDate.of(2026, 9, 1),
                    LocalDate.of(2030, 7, 31),
                    CardSuite.AES_128,
                    7);

    @Test
    void file_0015_has_every_byte_in_its_place() {
        assertEquals(
                "4F4E4543415244FF"
                        + "01"
                        + "01"
                        + "000000000000C0FFEE01"
                        + "20260901"
                        + "20300731"
                        + "02"
                        + "07",
                HEX.formatHex(card.bytes()));
        assertEquals(Optional.of(card), CardApplication.parse(card.bytes()));
    }

    @Test
    void a_file_0015_cut_off_at_any_byte_is_no_card() {
        byte[] whole = card.bytes();
        for (int cut = 0; cut < whole.length; cut++) {
            byte[] torn = Arrays.copyOf(Arrays.copyOf(whole, cut), whole.length);
            assertEquals(Optional.empty(), CardApplication.parse(torn), "cut at " + cut);
        }
    }

    @Test
    void a_card_is_valid_from_its_first_to_its_last_day() {
        assertFalse(card.isValidOn(LocalDate.of(2026, 8, 31)));
        assertTrue(card.isValidOn(LocalDate.of(2026, 9, 1)));
        assertTrue(card.isValidOn(LocalDate.of(2030, 7, 31)));
        assertFalse(card.isValidOn(LocalDate.of(2030, 8, 1)));
    }

    @Test
    void the_issuer_signs_the_card_and_every_changed_byte_shows() throws Exception {
        KeyPair issuer = issuer();
        byte[] file = IssuerSignature.sign(issuer.getPrivate(), UID, card).bytes();
        assertTrue(read(file).isBy(issuer.getPublic(), card));
        assertFalse(read(file).isBy(issuer().getPublic(), card));
        for (int at = 0; at < file.length; at++) {
            byte[] changed = file.clone();
            changed[at] ^= 1;
            assertFalse(
                    IssuerSignature.parse(changed)
                            .map(s -> s.isBy(issuer.getPublic(), card))
                            .orElse(false),
                    "byte " + at);
        }
    }

    @Test
    void a_fixed_uid_is_signed_and_a_random_one_is_left_out() throws Exception {
        KeyPair issuer = issuer();
        IssuerSignature fixed = IssuerSignature.sign(issuer.getPrivate(), UID, card);
        assertTrue(fixed.fitsUid(UID));
        assertFalse(fixed.fitsUid(HEX.parseHex("7AB4ABDD")));
        byte[] random = HEX.parseHex("08B4ABDC");
        IssuerSignature any = IssuerSignature.sign(issuer.getPrivate(), random, card);
        assertTrue(any.fitsUid(HEX.parseHex("08000000")));
        assertTrue(any.isBy(issuer.getPublic(), card));
    }

    @Test
    void a_payment_has_every_byte_in_its_place() {
        PaymentProof proof =
                new PaymentProof(
                        new CardNonce("0123456789ABCDEF"),
                        Money.ofFen(1234),
                        "till-7",
                        5,
                        Instant.ofEpochMilli(0x0000019912345678L));
        assertEquals(
                "0123456789ABCDEF"
                        + "000004D2"
                        + sha256Head("till-7")
                        + "0000000000000005"
                        + "0000019912345678",
                HEX.formatHex(proof.bytes()));
        assertEquals(PaymentProof.LENGTH, proof.bytes().length);
    }

    @Test
    void a_payment_of_nothing_or_of_more_than_four_bytes_hold_is_refused() {
        for (long fen : new long[] {0, -1, 0x1_0000_0000L}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () ->
                            new PaymentProof(
                                    new CardNonce("0123456789ABCDEF"),
                                    Money.ofFen(fen),
                                    "till-7",
                                    1,
                                    Instant.EPOCH));
        }
    }

    @Test
    void keys_never_show_in_text() {
        CardKey key = new CardKey(HEX.parseHex("00112233445566778899AABBCCDDEEFF"));
        assertFalse(key.toString().contains("1"));
        CardKeys keys =
                CardKeys.diversified(
                        CardSuite.FMCOS_3DES,
                        _ -> CardSuite.FMCOS_3DES.inSoftware(key),
                        card.serial());
        assertEquals("CardKeys[FMCOS-3DES]", keys.toString());
    }

    /** Half of them files 0015, half files 0017; the dear check of a signature now and then. */
    @Test
    void a_million_mutated_files_never_throw_and_never_pass_as_signed() throws Exception {
        KeyPair issuer = issuer();
        byte[] identity = card.bytes();
        byte[] signature = IssuerSignature.sign(issuer.getPrivate(), UID, card).bytes();
        SplittableRandom chance = new SplittableRandom(15);
        int others = 0;
        for (int round = 0; round < 500_000; round++) {
            Optional<CardApplication> read = CardApplication.parse(mutated(identity, chance));
            read.ifPresent(c -> assertEquals(Optional.of(c), CardApplication.parse(c.bytes())));
            Optional<IssuerSignature> signed = IssuerSignature.parse(mutated(signature, chance));
            boolean other = read.isPresent() && !read.get().equals(card);
            if (other && others++ % 500 == 0) {
                assertFalse(read(signature).isBy(issuer.getPublic(), read.get()));
                assertFalse(signed.map(s -> s.isBy(issuer.getPublic(), read.get())).orElse(false));
            }
        }
        assertTrue(others > 50_000, "only " + others + " files were another card's");
    }

    @Test
    void every_mutated_protected_command_is_refused() {
        CardKey key = new CardKey(HEX.parseHex("00112233445566778899AABBCCDDEEFF"));
        LineProtection line =
                new LineProtection(CardSuite.FMCOS_3DES, key, HEX.parseHex("5D72B3FD00000000"));
        byte[] command = line.sealed(0x80, 0xD4, 1, 0, new byte[21]);
        SplittableRandom chance = new SplittableRandom(16);
        for (int round = 0; round < 30_000; round++) {
            byte[] changed = mutated(command, chance);
            if (!Arrays.equals(changed, command)) {
                assertEquals(Optional.empty(), line.unsealed(changed));
            }
        }
        assertArrayEquals(new byte[21], line.unsealed(command).orElseThrow());
    }

    private static byte[] mutated(byte[] frame, SplittableRandom chance) {
        byte[] changed =
                chance.nextInt(8) == 0
                        ? Arrays.copyOf(frame, chance.nextInt(frame.length + 8))
                        : frame.clone();
        for (int n = chance.nextInt(4); n >= 0 && changed.length > 0; n--) {
            changed[chance.nextInt(changed.length)] = (byte) chance.nextInt(256);
        }
        return changed;
    }

    private static IssuerSignature read(byte[] file) {
        return IssuerSignature.parse(file).orElseThrow();
    }

    private static KeyPair issuer() throws GeneralSecurityException {
        return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    private static String sha256Head(String text) {
        try {
            byte[] all =
                    java.security.MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            return HEX.formatHex(all, 0, 8);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
