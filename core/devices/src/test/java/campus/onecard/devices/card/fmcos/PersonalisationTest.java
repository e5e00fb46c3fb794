package campus.onecard.devices.card.fmcos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.devices.card.CardFault;
import campus.onecard.devices.card.CardLost;
import campus.onecard.devices.card.CardRefused;
import campus.onecard.devices.card.virtual.Removal;
import campus.onecard.devices.card.virtual.Traits;
import campus.onecard.devices.card.virtual.VirtualCard;
import campus.onecard.devices.card.virtual.VirtualIssuer;
import campus.onecard.domain.card.CardApplication;
import campus.onecard.domain.card.CardNonce;
import campus.onecard.domain.card.CardSuite;
import campus.onecard.domain.card.KeyPurpose;
import campus.onecard.domain.card.PersonalisationKeys;
import campus.onecard.domain.card.SignInChallenge;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

class PersonalisationTest {

    private final VirtualIssuer issuer = Cards.issuer();
    private final Map<CardApplication, PersonalisationKeys> orders = new HashMap<>();

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(CardSuite.FMCOS_3DES, Traits.PLAIN),
                Arguments.of(CardSuite.FMCOS_3DES, Traits.PLAIN.tornWrites().fetched()),
                Arguments.of(CardSuite.AES_128, Traits.PLAIN.tornWrites()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_blank_card_becomes_a_genuine_one(CardSuite suite, Traits traits) throws Exception {
        CardApplication wanted = Cards.identity(suite);
        VirtualCard card = Cards.blank(suite, traits);
        assertEquals(wanted, new Personalisation(card, issuer.order(wanted)).run());
        assertRight(card, wanted);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void pulled_away_at_any_command_it_is_run_again_and_the_card_ends_right(
            CardSuite suite, Traits traits) throws Exception {
        CardApplication wanted = Cards.identity(suite);
        VirtualCard whole = Cards.blank(suite, traits);
        new Personalisation(whole, issuer.order(wanted)).run();
        for (int n = 1; n <= whole.commands(); n++) {
            assertTrue(endsRightAfter(Removal.before(n), suite, traits));
            assertTrue(endsRightAfter(Removal.after(n), suite, traits));
            int bytes = 0;
            while (endsRightAfter(Removal.writing(n, bytes), suite, traits)) {
                bytes++;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void pulled_away_twice_at_random_it_still_ends_right(CardSuite suite, Traits traits)
            throws Exception {
        CardApplication wanted = Cards.identity(suite);
        SplittableRandom chance = new SplittableRandom(25);
        for (int round = 0; round < 400; round++) {
            VirtualCard card = Cards.blank(suite, traits);
            for (int pull = 0; pull < 2; pull++) {
                card.remove(any(chance));
                runOnce(card, wanted);
                card.powerOn();
            }
            card.remove(Removal.before(0));
            new Personalisation(card, order(wanted)).run();
            assertRight(card, wanted);
        }
    }

    @Test
    void a_finished_card_is_left_as_it_is() throws Exception {
        CardApplication wanted = Cards.identity(CardSuite.FMCOS_3DES);
        VirtualCard card = Cards.blank(CardSuite.FMCOS_3DES, Traits.PLAIN);
        new Personalisation(card, issuer.order(wanted)).run();
        for (int again = 0; again < 5; again++) {
            card.powerOn();
            assertEquals(wanted, new Personalisation(card, issuer.order(wanted)).run());
        }
    }

    @Test
    void a_card_that_is_somebody_elses_already_is_refused() throws Exception {
        VirtualCard card = Cards.blank(CardSuite.FMCOS_3DES, Traits.PLAIN);
        CardApplication first = Cards.identity(CardSuite.FMCOS_3DES);
        new Personalisation(card, issuer.order(first)).run();
        CardApplication second = Cards.identity(CardSuite.FMCOS_3DES, "00000000C0FFEE02");
        CardRefused refused =
                assertThrows(
                        CardRefused.class,
                        () -> new Personalisation(card, issuer.order(second)).run());
        assertEquals(CardFault.OTHER_CARD, refused.fault());
        assertEquals(first, CardSession.open(card).application());
    }

    @Test
    void a_card_with_a_copied_file_is_found_out_by_its_keys_and_loses_no_try() throws Exception {
        CardApplication wanted = Cards.identity(CardSuite.FMCOS_3DES);
        VirtualIssuer other = new VirtualIssuer(new SplittableRandom(99));
        VirtualCard copy = Cards.blank(CardSuite.FMCOS_3DES, Traits.PLAIN);
        new Personalisation(copy, other.order(wanted)).run();
        for (int again = 0; again < 5; again++) {
            assertThrows(
                    CardRefused.class, () -> new Personalisation(copy, issuer.order(wanted)).run());
        }
        assertEquals(wanted, new Personalisation(copy, other.order(wanted)).run());
    }

    @Test
    void the_transport_key_opens_nothing_afterwards() throws Exception {
        CardApplication wanted = Cards.identity(CardSuite.FMCOS_3DES);
        VirtualCard card = Cards.blank(CardSuite.FMCOS_3DES, Traits.PLAIN);
        new Personalisation(card, issuer.order(wanted)).run();
        card.powerOn();
        byte[] challenge = Arrays.copyOf(card.transmit(hex("0084000008")), 8);
        byte[] answer =
                CardSuite.FMCOS_3DES.cryptogram(CardSuite.FMCOS_3DES.transportKey(), challenge);
        byte[] command = Arrays.copyOf(hex("0082000008"), 13);
        System.arraycopy(answer, 0, command, 5, 8);
        assertEquals("63C2", HexFormat.of().withUpperCase().formatHex(card.transmit(command)));
    }

    @Test
    void the_issuer_can_tell_a_signed_card_from_a_forged_one() throws Exception {
        CardApplication wanted = Cards.identity(CardSuite.AES_128);
        VirtualCard card = Cards.blank(CardSuite.AES_128, Traits.PLAIN);
        new Personalisation(card, issuer.order(wanted)).run();
        CardSession session = CardSession.open(card);
        assertTrue(session.signature().isBy(issuer.publicKey(), session.application()));
        assertTrue(session.signature().fitsUid(card.uid()));
        assertFalse(session.signature().isBy(Cards.issuer().publicKey(), session.application()));
    }

    /** Whether the removal came about at all. */
    private boolean endsRightAfter(Removal removal, CardSuite suite, Traits traits)
            throws Exception {
        CardApplication wanted = Cards.identity(suite);
        VirtualCard card = Cards.blank(suite, traits);
        card.remove(removal);
        boolean pulled = runOnce(card, wanted);
        card.powerOn();
        assertEquals(
                wanted, new Personalisation(card, order(wanted)).run(), () -> "after " + removal);
        assertRight(card, wanted);
        return pulled;
    }

    private boolean runOnce(VirtualCard card, CardApplication wanted) throws Exception {
        try {
            new Personalisation(card, order(wanted)).run();
            return false;
        } catch (CardLost _) {
            return true;
        }
    }

    /** Made once: signing takes longer than all the rest. */
    private PersonalisationKeys order(CardApplication wanted) {
        return orders.computeIfAbsent(wanted, issuer::order);
    }

    private void assertRight(VirtualCard card, CardApplication wanted) throws Exception {
        card.powerOn();
        CardSession session = CardSession.open(card);
        assertEquals(wanted, session.application());
        SignInChallenge challenge = new SignInChallenge(CardNonce.of(42));
        byte[] right =
                wanted.suite()
                        .cryptogram(
                                issuer.keysOf(wanted).of(KeyPurpose.CARD_PROOF), challenge.bytes());
        assertTrue(Arrays.equals(right, session.answer(challenge)));
    }

    private static Removal any(SplittableRandom chance) {
        int command = 1 + chance.nextInt(60);
        return switch (chance.nextInt(3)) {
            case 0 -> Removal.before(command);
            case 1 -> Removal.after(command);
            default -> Removal.writing(command, chance.nextInt(80));
        };
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
