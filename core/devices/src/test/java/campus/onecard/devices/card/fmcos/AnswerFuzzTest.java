package campus.onecard.devices.card.fmcos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.devices.card.Apdu;
import campus.onecard.devices.card.ApduChannel;
import campus.onecard.devices.card.CardAnswer;
import campus.onecard.devices.card.CardLost;
import campus.onecard.devices.card.CardRefused;
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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The terminal's side under answers that no card gives, and the two lengths a card may ask for. */
class AnswerFuzzTest {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final byte[] NOT_KNOWN = HEX.parseHex("6A82");

    /** The card's right answers, recorded; spoilt ones are as good as a card that sends them. */
    @Test
    void a_million_mutated_answers_end_in_a_session_or_a_clear_refusal() throws Exception {
        CardApplication wanted = Cards.identity(CardSuite.FMCOS_3DES);
        VirtualCard card = Cards.blank(CardSuite.FMCOS_3DES, Traits.PLAIN.fetched());
        new Personalisation(card, Cards.issuer().order(wanted)).run();
        Map<String, byte[]> right = new HashMap<>();
        walk(CardSession.open(command -> kept(right, command, card.transmit(command))), 0);
        SplittableRandom chance = new SplittableRandom(611);
        int[] spoilt = {0};
        ApduChannel noisy =
                command -> {
                    byte[] answer = right.getOrDefault(HEX.formatHex(command), NOT_KNOWN);
                    if (chance.nextInt(3) == 0) {
                        return answer.clone();
                    }
                    spoilt[0]++;
                    return spoilt(answer, chance);
                };
        int sessions = 0;
        for (int round = 0; spoilt[0] < 1_000_000; round++) {
            try {
                CardSession session = CardSession.open(noisy);
                sessions++;
                walk(session, round);
            } catch (CardLost | CardRefused expected) {
                assertTrue(String.valueOf(expected.getMessage()).length() > 4);
            }
        }
        assertTrue(sessions > 10_000, "some answers came through whole: " + sessions);
    }

    private static byte[] kept(Map<String, byte[]> right, byte[] command, byte[] answer) {
        right.put(HEX.formatHex(command), answer);
        return answer;
    }

    private static void walk(CardSession session, int nonce) throws Exception {
        assertEquals(74, session.signature().bytes().length);
        assertEquals(
                session.application().suite().blockLength(),
                session.answer(new SignInChallenge(CardNonce.of(nonce % 4))).length);
    }

    @Test
    void a_card_is_never_called_done_when_its_answers_were_mutated_and_it_is_not()
            throws Exception {
        VirtualIssuer issuer = Cards.issuer();
        CardApplication wanted = Cards.identity(CardSuite.FMCOS_3DES);
        PersonalisationKeys order = issuer.order(wanted);
        SplittableRandom chance = new SplittableRandom(612);
        int done = 0;
        for (int round = 0; round < 400; round++) {
            VirtualCard card = Cards.blank(CardSuite.FMCOS_3DES, Traits.PLAIN);
            ApduChannel noisy = rarely(mutating(card, chance), card, chance);
            try {
                new Personalisation(noisy, order).run();
                done++;
                assertEquals(wanted, CardSession.open(card).application());
            } catch (CardLost | CardRefused expected) {
                assertTrue(String.valueOf(expected.getMessage()).length() > 4);
            }
        }
        assertTrue(done > 10 && done < 390, "both happened: " + done);
    }

    private static ApduChannel rarely(
            ApduChannel noisy, ApduChannel clean, SplittableRandom chance) {
        return command -> (chance.nextInt(10) == 0 ? noisy : clean).transmit(command);
    }

    @Test
    void an_answer_to_another_nonce_proves_nothing() throws Exception {
        VirtualIssuer issuer = Cards.issuer();
        CardApplication wanted = Cards.identity(CardSuite.FMCOS_3DES);
        VirtualCard card = Cards.blank(CardSuite.FMCOS_3DES, Traits.PLAIN);
        new Personalisation(card, issuer.order(wanted)).run();
        CardSession session = CardSession.open(card);
        SignInChallenge challenge = new SignInChallenge(CardNonce.of(1));
        byte[] answer = session.answer(challenge);
        byte[] other = session.answer(new SignInChallenge(CardNonce.of(2)));
        byte[] right =
                wanted.suite()
                        .cryptogram(
                                issuer.keysOf(wanted).of(KeyPurpose.CARD_PROOF), challenge.bytes());
        assertTrue(Arrays.equals(right, answer));
        assertTrue(!Arrays.equals(right, other));
    }

    @Test
    void more_is_fetched_with_class_00_and_a_length_is_mended_only_where_one_was_named()
            throws Exception {
        List<String> sent = new ArrayList<>();
        Exchange exchange = new Exchange(scripted(sent, "AA6102", "BBCC9000"));
        assertEquals("AABBCC", data(exchange.send(Apdu.of(0x80, 0x50, 0, 0))));
        assertEquals(List.of("80500000", "00C0000002"), sent);

        sent.clear();
        exchange = new Exchange(scripted(sent, "6C04", "010203049000"));
        assertEquals("01020304", data(exchange.send(Apdu.of(0, 0xB0, 0x95, 0).expecting(9))));
        assertEquals(List.of("00B0950009", "00B0950004"), sent);

        sent.clear();
        exchange = new Exchange(scripted(sent, "6C04"));
        Apdu withoutLength = Apdu.of(0x80, 0x5C, 0, 2).with(new byte[] {0x11, 0x22});
        assertEquals("6C04", exchange.send(withoutLength).status().toString());
        assertEquals(List.of("805C0002021122"), sent);
    }

    @Test
    void a_card_that_always_has_more_is_given_up() throws Exception {
        Exchange exchange = new Exchange(_ -> new byte[] {1, 0x61, 1});
        assertThrows(CardLost.class, () -> exchange.send(Apdu.of(0, 0x84, 0, 0).expecting(8)));
        Exchange mended = new Exchange(_ -> new byte[] {0x6C, 1});
        CardAnswer twice = mended.send(Apdu.of(0, 0x84, 0, 0).expecting(8));
        assertTrue(twice.status().wantsOtherLength(), "asked twice, not for ever");
    }

    private static String data(CardAnswer answer) {
        return HEX.formatHex(answer.data());
    }

    private static ApduChannel scripted(List<String> sent, String... answers) {
        return command -> {
            sent.add(HEX.formatHex(command));
            return HEX.parseHex(answers[sent.size() - 1]);
        };
    }

    /** Breaks about one answer in four. */
    private static ApduChannel mutating(ApduChannel card, SplittableRandom chance) {
        return command -> {
            byte[] answer = card.transmit(command);
            if (chance.nextInt(4) > 0) {
                return answer;
            }
            return spoilt(answer, chance);
        };
    }

    private static byte[] spoilt(byte[] answer, SplittableRandom chance) {
        byte[] changed =
                chance.nextBoolean()
                        ? Arrays.copyOf(answer, chance.nextInt(answer.length + 40))
                        : answer.clone();
        for (int n = chance.nextInt(3); n >= 0 && changed.length > 0; n--) {
            changed[chance.nextInt(changed.length)] = (byte) chance.nextInt(256);
        }
        return changed;
    }
}
