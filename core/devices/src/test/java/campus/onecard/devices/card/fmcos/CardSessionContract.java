package campus.onecard.devices.card.fmcos;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.devices.card.ApduChannel;
import campus.onecard.devices.card.CardFault;
import campus.onecard.devices.card.CardRefused;
import campus.onecard.devices.card.virtual.VirtualIssuer;
import campus.onecard.domain.card.CardApplication;
import campus.onecard.domain.card.CardNonce;
import campus.onecard.domain.card.CardSuite;
import campus.onecard.domain.card.KeyPurpose;
import campus.onecard.domain.card.PaymentProof;
import campus.onecard.domain.card.SignInChallenge;
import campus.onecard.domain.money.Money;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Arrays;

/** What every card must do, whoever made it: ours, the Java Card applet, one of plastic. */
abstract class CardSessionContract {

    private final VirtualIssuer issuer = Cards.issuer();
    private ApduChannel card = _ -> new byte[0];
    private CardApplication wanted = Cards.identity(CardSuite.FMCOS_3DES);

    /** A blank card of {@link #suite}. */
    abstract ApduChannel blank();

    CardSuite suite() {
        return CardSuite.FMCOS_3DES;
    }

    @BeforeEach
    void blankCard() {
        wanted = Cards.identity(suite());
        card = blank();
    }

    @Test
    void a_blank_card_is_no_campus_card() {
        CardRefused refused = assertThrows(CardRefused.class, () -> CardSession.open(card));
        assertEquals(CardFault.NOT_OURS, refused.fault());
    }

    @Test
    void a_personalised_card_says_which_it_is_and_shows_the_issuers_signature() throws Exception {
        CardSession session = personalised();
        assertEquals(wanted, session.application());
        assertTrue(session.signature().isBy(issuer.publicKey(), wanted));
    }

    @Test
    void it_answers_every_nonce_and_no_two_alike() throws Exception {
        CardSession session = personalised();
        byte[] last = {};
        for (long n = 0; n < 20; n++) {
            SignInChallenge challenge = new SignInChallenge(CardNonce.of(n * 0x9E3779B97F4A7C15L));
            byte[] answer = session.answer(challenge);
            assertArrayEquals(
                    suite().cryptogram(
                                    issuer.keysOf(wanted).of(KeyPurpose.CARD_PROOF),
                                    challenge.bytes()),
                    answer);
            assertFalse(Arrays.equals(last, answer));
            last = answer;
        }
    }

    @Test
    void it_signs_a_payment_and_another_amount_gives_another_proof() throws Exception {
        CardSession session = personalised();
        byte[] proof = session.sign(payment(1250));
        assertArrayEquals(
                suite().mac(
                                issuer.keysOf(wanted).of(KeyPurpose.TRANSACTION_MAC),
                                payment(1250).bytes()),
                proof);
        assertFalse(Arrays.equals(proof, session.sign(payment(1251))));
    }

    @Test
    void personalising_it_again_changes_nothing() throws Exception {
        personalised();
        assertEquals(wanted, new Personalisation(card, issuer.order(wanted)).run());
    }

    @Test
    void another_order_does_not_overwrite_it() throws Exception {
        personalised();
        CardApplication other = Cards.identity(suite(), "00000000C0FFEE02");
        CardRefused refused =
                assertThrows(
                        CardRefused.class,
                        () -> new Personalisation(card, issuer.order(other)).run());
        assertEquals(CardFault.OTHER_CARD, refused.fault());
    }

    private CardSession personalised() throws Exception {
        assertEquals(wanted, new Personalisation(card, issuer.order(wanted)).run());
        return CardSession.open(card);
    }

    private static PaymentProof payment(long fen) {
        return new PaymentProof(
                CardNonce.of(77),
                Money.ofFen(fen),
                "till-7",
                5,
                Instant.parse("2026-11-23T04:00:00Z"));
    }
}
