package campus.onecard.domain.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import campus.onecard.domain.card.CardKey;
import campus.onecard.domain.card.CardSuite;
import campus.onecard.domain.card.KeyPurpose;
import campus.onecard.domain.card.PaymentProof;
import campus.onecard.domain.card.TestCards;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.signin.CardSerial;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

class PaymentChallengeTest {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final UUID PAYMENT = UUID.fromString("019a4c02-8c00-7abc-8def-0123456789ab");
    private static final Instant TIME = Instant.parse("2026-11-23T04:00:00.101Z");
    private static final PaymentChallenge CHALLENGE =
            new PaymentChallenge(
                    2_980_125,
                    "000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F",
                    Instant.parse("2026-11-23T04:20:00Z"));

    @Test
    void the_vectors_that_the_documentation_prints() {
        assertEquals("804A0A37C975CB84", CHALLENGE.nonce(PAYMENT).value());
        byte[] said =
                new PaymentProof(CHALLENGE.nonce(PAYMENT), Money.ofFen(1250), "till-1", 41, TIME)
                        .bytes();
        assertEquals(
                "804A0A37C975CB84000004E29A3F2388D98DCB320000000000000029000001A2068F8A65",
                HEX.formatHex(said));
        CardKey key = new CardKey(HEX.parseHex("00112233445566778899AABBCCDDEEFF"));
        assertEquals("54021F8D", HEX.formatHex(CardSuite.FMCOS_3DES.mac(key, said)));
        CardSerial card = new CardSerial("00000000C0FFEE01");
        CardKey test = TestCards.keys(card).of(KeyPurpose.TRANSACTION_MAC);
        assertEquals("EDE1FE2E31C7555A9BA711ED491CFAF8", HEX.formatHex(test.bytes()));
        assertEquals("CBD2D2C9CAEE1E33", HEX.formatHex(TestCards.SUITE.mac(test, said)));
    }

    @Test
    void every_payment_and_every_challenge_has_a_nonce_of_its_own() {
        assertNotEquals(CHALLENGE.nonce(PAYMENT), CHALLENGE.nonce(new UUID(1, 2)));
        PaymentChallenge next = new PaymentChallenge(2_980_126, "F".repeat(64), TIME);
        assertNotEquals(CHALLENGE.nonce(PAYMENT), next.nonce(PAYMENT));
        assertFalse(CHALLENGE.toString().contains("0A0B"));
    }

    @Test
    void malformed_ones_are_refused() {
        refused(() -> new PaymentChallenge(1, "f".repeat(64), TIME));
        refused(() -> new CardMac(0, 1, TIME, "00112233"));
        refused(() -> new CardMac(256, 1, TIME, "00112233"));
        refused(() -> new CardMac(1, 1, TIME, "001122"));
        refused(() -> new CardMac(1, 1, TIME, "0011223g"));
        refused(() -> new CardMac(1, 1, TIME.plusNanos(1), "00112233"));
    }

    private static void refused(Runnable making) {
        assertThrows(IllegalArgumentException.class, making::run);
    }
}
