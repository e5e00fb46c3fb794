package campus.onecard.server.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.CallFailure;
import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.TerminalClient;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.card.KeyPurpose;
import campus.onecard.domain.card.PaymentProof;
import campus.onecard.domain.card.TestCards;
import campus.onecard.domain.device.NewDevice;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.terminal.CardMac;
import campus.onecard.domain.terminal.PaymentChallenge;
import campus.onecard.domain.terminal.PaymentOutcome;
import campus.onecard.domain.terminal.Refusal;
import campus.onecard.domain.terminal.TakePayment;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;

/** Payments where a card must prove that it is here for this very payment. */
class ProvenPaymentsTest {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final CardSerial CARD = TerminalHouse.card(1);
    private static final Money PRICE = Money.ofFen(1250);

    private TerminalHouse house;
    private DeviceIdentity identity;
    private OneCardClient wire;
    private TerminalClient till;
    private PaymentChallenge challenge;

    @BeforeEach
    void open(@TempDir Path folder) throws SQLException {
        house = new TerminalHouse(folder, true);
        identity = house.enrolCanteen();
        wire = house.client(new Credentials.Device(identity));
        till = new TerminalClient(wire);
        challenge = till.challenge();
    }

    @AfterEach
    void close() {
        wire.close();
        house.close();
    }

    /** What a genuine card answers. */
    private CardMac card(CardSerial card, UUID id, Money amount, long sequence, Instant time) {
        PaymentProof said =
                new PaymentProof(challenge.nonce(id), amount, identity.deviceId(), sequence, time);
        byte[] mac =
                TestCards.SUITE.mac(
                        TestCards.keys(card).of(KeyPurpose.TRANSACTION_MAC), said.bytes());
        return new CardMac(TestCards.KEY_SET, challenge.number(), time, HEX.formatHex(mac));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private TakePayment proven(UUID id) {
        return with(id, card(CARD, id, PRICE, 7, now()));
    }

    private static TakePayment with(UUID id, CardMac proof) {
        return new TakePayment(id, CARD, PRICE, 7, null, proof);
    }

    private void declines(Refusal reason, TakePayment payment) {
        PaymentOutcome.Declined declined =
                assertInstanceOf(PaymentOutcome.Declined.class, till.pay(payment));
        assertEquals(reason, declined.reason());
    }

    @Test
    void a_card_that_proves_itself_pays_once_and_hears_the_same_answer_again() {
        TakePayment payment = proven(house.id());
        PaymentOutcome first = till.pay(payment);
        assertInstanceOf(PaymentOutcome.Approved.class, first);
        assertEquals(first, till.pay(payment));
        house.restart();
        try (OneCardClient again = house.client(new Credentials.Device(identity))) {
            assertEquals(first, new TerminalClient(again).pay(payment));
        }
        assertEquals(
                1250,
                house.number(
                        "SELECT SUM(amount) FROM entry WHERE amount > 0 AND kind = 'PAYMENT'"));
    }

    @Test
    void a_challenge_outlives_a_restart_of_the_server() {
        TakePayment payment = proven(house.id());
        house.restart();
        try (OneCardClient again = house.client(new Credentials.Device(identity))) {
            assertInstanceOf(PaymentOutcome.Approved.class, new TerminalClient(again).pay(payment));
        }
    }

    @Test
    void the_same_proof_pays_under_no_other_id_amount_sequence_time_or_card() {
        UUID id = house.id();
        CardMac proof = proofOf(proven(id));
        declines(Refusal.PROOF_WRONG, with(house.id(), proof));
        UUID second = house.id();
        declines(Refusal.PROOF_WRONG, with(second, card(CARD, second, Money.ofFen(1), 7, now())));
        UUID third = house.id();
        declines(Refusal.PROOF_WRONG, with(third, card(CARD, third, PRICE, 8, now())));
        UUID fourth = house.id();
        declines(
                Refusal.PROOF_WRONG,
                with(fourth, card(TerminalHouse.card(2), fourth, PRICE, 7, now())));
        assertInstanceOf(PaymentOutcome.Approved.class, till.pay(with(id, proof)));
        CardMac earlier =
                new CardMac(
                        proof.keySet(),
                        proof.challenge(),
                        proof.time().minusMillis(1),
                        proof.mac());
        assertTrue(
                assertThrows(CallFailure.Refused.class, () -> till.pay(with(id, earlier)))
                        .is(ErrorCode.ID_REUSED));
    }

    @Test
    void another_terminal_cannot_use_the_proof() {
        UUID id = house.id();
        TakePayment payment = proven(id);
        DeviceIdentity other =
                house.enrol(NewDevice.terminal("2 号窗口", "学生食堂一楼", TerminalHouse.CANTEEN));
        try (OneCardClient theirs = house.client(new Credentials.Device(other))) {
            assertNotEquals(challenge.key(), new TerminalClient(theirs).challenge().key());
            PaymentOutcome.Declined declined =
                    assertInstanceOf(
                            PaymentOutcome.Declined.class, new TerminalClient(theirs).pay(payment));
            assertEquals(Refusal.PROOF_WRONG, declined.reason());
        }
    }

    @Test
    void an_old_challenge_an_old_time_and_no_proof_at_all_are_declined_for_good() {
        UUID id = house.id();
        CardMac good = card(CARD, id, PRICE, 7, now());
        TakePayment old =
                with(id, new CardMac(good.keySet(), good.challenge() - 2, good.time(), good.mac()));
        declines(Refusal.PROOF_STALE, old);
        declines(Refusal.PROOF_STALE, old);
        UUID late = house.id();
        Instant past = now().minus(Duration.ofMinutes(26));
        declines(Refusal.PROOF_STALE, with(late, card(CARD, late, PRICE, 7, past)));
        declines(Refusal.PROOF_MISSING, new TakePayment(house.id(), CARD, PRICE, 7));
        assertEquals(0, house.number("SELECT COUNT(*) FROM entry WHERE kind = 'PAYMENT'"));
    }

    @Test
    void the_fifth_wrong_proof_locks_the_card_but_one_sent_again_counts_once() {
        UUID wrong = house.id();
        TakePayment again = with(wrong, proofOf(proven(house.id())));
        for (int i = 0; i < 6; i++) {
            declines(Refusal.PROOF_WRONG, again);
        }
        for (int i = 0; i < 3; i++) {
            declines(Refusal.PROOF_WRONG, with(house.id(), proofOf(proven(wrong))));
        }
        assertInstanceOf(PaymentOutcome.Approved.class, till.pay(proven(house.id())));
        for (int i = 0; i < 5; i++) {
            declines(Refusal.PROOF_WRONG, with(house.id(), proofOf(proven(wrong))));
        }
        declines(Refusal.CARD_LOCKED, proven(house.id()));
        house.restart();
        try (OneCardClient later = house.client(new Credentials.Device(identity))) {
            till = new TerminalClient(later);
            declines(Refusal.CARD_LOCKED, proven(house.id()));
        }
    }

    @Test
    void an_unknown_key_set_is_a_wrong_proof() {
        UUID id = house.id();
        CardMac good = card(CARD, id, PRICE, 7, now());
        declines(
                Refusal.PROOF_WRONG,
                with(id, new CardMac(77, good.challenge(), good.time(), good.mac())));
    }

    @Test
    void what_the_card_proved_is_kept_beside_the_posting() {
        UUID id = house.id();
        TakePayment payment = proven(id);
        till.pay(payment);
        String kept =
                house.database
                        .jdbi()
                        .withHandle(
                                h ->
                                        h.select(
                                                        "SELECT HEX(proof) FROM posting WHERE proof"
                                                                + " IS NOT NULL")
                                                .mapTo(String.class)
                                                .one());
        CardMac proof = proofOf(payment);
        assertEquals("FF", kept.substring(0, 2));
        assertEquals(challenge.number(), HexFormat.fromHexDigitsToLong(kept, 2, 18));
        assertEquals(proof.time().toEpochMilli(), HexFormat.fromHexDigitsToLong(kept, 18, 34));
        assertEquals(CARD.value(), kept.substring(34, 50));
        assertEquals(proof.mac(), kept.substring(50));
    }

    private static CardMac proofOf(TakePayment payment) {
        return Objects.requireNonNull(payment.proof());
    }
}
