package campus.onecard.server.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.CallFailure;
import campus.onecard.client.OneCardClient;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.card.CardNonce;
import campus.onecard.domain.card.KeyPurpose;
import campus.onecard.domain.card.SignInChallenge;
import campus.onecard.domain.card.TestCards;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.signin.CardProof;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStanding;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.domain.signin.CardTap;
import campus.onecard.domain.signin.NonceIssued;
import campus.onecard.domain.signin.SignInOutcome;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;

/** Signing in with a card that must prove itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CardSignInTest {

    private static final Password INITIAL = new Password("162690");

    private SignInHouse house;
    private CardSerial card = new CardSerial("0000000000000000");
    private int turn;

    @BeforeAll
    void open() throws SQLException {
        house = new SignInHouse(true);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @BeforeEach
    void newcomer() {
        turn++;
        String number = "20180200%02d".formatted(turn);
        card = new CardSerial("%016X".formatted(0xCB00 + turn));
        house.open(SignInHouse.person(number, DocumentType.ID_CARD, "51010319940716269X"), card);
    }

    /** What the card of that serial answers. */
    private static CardProof answer(CardSerial genuine, String nonce) {
        byte[] challenge = new SignInChallenge(new CardNonce(nonce)).bytes();
        byte[] cryptogram =
                TestCards.SUITE.cryptogram(
                        TestCards.keys(genuine).of(KeyPurpose.CARD_PROOF), challenge);
        String digits = HexFormat.of().withUpperCase().formatHex(cryptogram);
        return new CardProof(TestCards.KEY_SET, nonce, digits);
    }

    private CardTap tap() {
        return new CardTap(card, answer(card, house.atKiosk().cardNonce().nonce()));
    }

    /** A copy: it says the serial, and has other keys. */
    private CardTap forged() {
        CardSerial blank = new CardSerial("FFFFFFFFFFFFFFF0");
        return new CardTap(card, answer(blank, house.atKiosk().cardNonce().nonce()));
    }

    private CardStanding held(CardTap tap) {
        return house.atKiosk().tap(tap);
    }

    private void refused(OneCardClient machine, CardTap tap) {
        assertTrue(
                assertThrows(CallFailure.Refused.class, () -> machine.tap(tap))
                        .is(ErrorCode.NONCE_REFUSED));
    }

    @Test
    void a_card_that_proves_itself_signs_its_owner_in_with_the_password() {
        CardStanding standing = held(tap());
        assertEquals(CardStatus.ACTIVE, standing.status());
        assertEquals("张*", standing.maskedName());
        String ticket = Objects.requireNonNull(standing.ticket());
        assertEquals(
                new SignInOutcome.WrongPassword(4),
                house.atKiosk().signIn(card, ticket, new Password("000000")));
        assertInstanceOf(
                SignInOutcome.SignedIn.class, house.atKiosk().signIn(card, ticket, INITIAL));
        assertFalse(standing.toString().contains(ticket));
    }

    @Test
    void a_nonce_counts_once_but_a_tap_sent_again_is_answered_again() {
        CardTap tap = tap();
        assertEquals(CardStatus.ACTIVE, held(tap).status());
        assertEquals(CardStatus.ACTIVE, held(tap).status());
        CardProof used = Objects.requireNonNull(tap.proof());
        refused(
                house.atKiosk(),
                new CardTap(card, new CardProof(1, used.nonce(), used.cryptogram())));
    }

    @Test
    void a_nonce_of_another_machine_an_old_one_and_an_invented_one_are_refused() {
        CardTap tap = tap();
        refused(house.atOtherKiosk(), tap);
        assertEquals(CardStatus.ACTIVE, held(tap).status());
        CardTap late = tap();
        house.pass(Duration.ofMinutes(2));
        refused(house.atKiosk(), late);
        refused(house.atKiosk(), new CardTap(card, answer(card, "0123456789ABCDEF")));
    }

    @Test
    void a_machine_that_asks_for_too_many_loses_the_oldest() {
        NonceIssued first = house.atKiosk().cardNonce();
        for (int i = 0; i < 16; i++) {
            house.atKiosk().cardNonce();
        }
        refused(house.atKiosk(), new CardTap(card, answer(card, first.nonce())));
    }

    @Test
    void without_a_proof_nothing_is_told() {
        refused(house.atKiosk(), new CardTap(card));
    }

    @Test
    void a_copy_is_unknown_and_the_fifth_locks_the_card_for_half_an_hour() {
        CardTap copy = forged();
        for (int i = 0; i < 6; i++) {
            assertEquals(new CardStanding(CardStatus.UNKNOWN), held(copy));
        }
        for (int i = 0; i < 3; i++) {
            assertEquals(new CardStanding(CardStatus.UNKNOWN), held(forged()));
        }
        assertEquals(CardStatus.ACTIVE, held(tap()).status(), "a right one starts afresh");
        for (int i = 0; i < 5; i++) {
            assertEquals(new CardStanding(CardStatus.UNKNOWN), held(forged()));
        }
        CardStanding locked = held(tap());
        assertNull(locked.ticket());
        assertNull(locked.maskedName());
        assertNotNull(locked.lockedUntil());
        house.keys.tries.reload();
        assertNotNull(held(tap()).lockedUntil(), "another server knows it too");
        house.pass(Duration.ofMinutes(30));
        assertEquals(CardStatus.ACTIVE, held(tap()).status());
    }

    @Test
    void a_ticket_is_for_its_card_its_machine_and_ten_minutes() {
        String ticket = Objects.requireNonNull(held(tap()).ticket());
        CardSerial own = card;
        newcomer();
        withoutTicket(house.atKiosk(), card, ticket);
        withoutTicket(house.atOtherKiosk(), own, ticket);
        withoutTicket(house.atKiosk(), own, ticket.substring(1) + "A");
        withoutTicket(house.atKiosk(), own, "not base64!");
        house.pass(Duration.ofMinutes(10));
        withoutTicket(house.atKiosk(), own, ticket);
    }

    private void withoutTicket(OneCardClient machine, CardSerial serial, String ticket) {
        assertTrue(
                assertThrows(
                                CallFailure.Refused.class,
                                () -> machine.signIn(serial, ticket, INITIAL))
                        .is(ErrorCode.NONCE_REFUSED));
    }

    @Test
    void X_06_a_lost_card_opens_its_owners_visit_and_tells_nobody_whose_it_is() {
        house.sql("UPDATE card SET status = 'LOST' WHERE serial = ?", card.value());
        CardStanding lost = held(tap());
        assertEquals(CardStatus.LOST, lost.status());
        assertNull(lost.maskedName());
        String ticket = Objects.requireNonNull(lost.ticket());
        assertInstanceOf(
                SignInOutcome.SignedIn.class, house.atKiosk().signIn(card, ticket, INITIAL));
        house.sql("UPDATE card SET status = 'VOID' WHERE serial = ?", card.value());
        assertEquals(
                new SignInOutcome.CardRefused(CardStatus.VOID),
                house.atKiosk().signIn(card, ticket, INITIAL));
    }
}
