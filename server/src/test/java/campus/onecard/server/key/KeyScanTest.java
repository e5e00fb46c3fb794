package campus.onecard.server.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.api.TerminalRoutes;
import campus.onecard.domain.card.CardApplication;
import campus.onecard.domain.card.CardKeys;
import campus.onecard.domain.card.CardNonce;
import campus.onecard.domain.card.CardSuite;
import campus.onecard.domain.card.KeyPurpose;
import campus.onecard.domain.card.PaymentProof;
import campus.onecard.domain.card.PersonalisationKeys;
import campus.onecard.domain.card.PersonalisationStep;
import campus.onecard.domain.card.SignInChallenge;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.signin.CardProof;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.domain.signin.CardTap;
import campus.onecard.domain.terminal.CardMac;
import campus.onecard.domain.terminal.PaymentChallenge;
import campus.onecard.domain.terminal.PaymentOutcome;
import campus.onecard.domain.terminal.TakePayment;
import campus.onecard.server.signin.SignInHouse;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * A card of a real generation is made, signs in and pays; afterwards nothing that the server wrote
 * or said holds a master or a key of that card.
 */
class KeyScanTest {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final CardSerial CARD = new CardSerial("00000000CA00CA99");

    private final SecureRandom random = new SecureRandom();
    private final Logger ours = (Logger) LoggerFactory.getLogger("campus.onecard");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void listen() {
        ours.setLevel(Level.TRACE);
        lines.start();
        ours.addAppender(lines);
    }

    @AfterEach
    void stop() {
        ours.detachAppender(lines);
        ours.setLevel(null);
    }

    @Test
    void no_key_material_is_written_to_log_tables_or_answers() throws Exception {
        try (SignInHouse house = new SignInHouse(true)) {
            house.open(
                    SignInHouse.person("2018010099", DocumentType.ID_CARD, "51010319940716269X"),
                    CARD);
            List<byte[]> secrets = new ArrayList<>();
            for (KeyMaterial.Generation generation : house.keys.material.sets()) {
                secrets.addAll(generation.masters().values());
                CardKeys card = cardKeys(house, generation.set());
                for (KeyPurpose purpose : KeyPurpose.values()) {
                    secrets.add(card.of(purpose).bytes());
                }
                personalise(house, generation.set());
                signIn(house, generation.set(), card);
                pay(house, generation.set(), card);
            }
            byte[] issuer = house.keys.material.issuer();
            secrets.add(Arrays.copyOfRange(issuer, issuer.length - 32, issuer.length));
            List<String> tables =
                    house.database
                            .jdbi()
                            .withHandle(h -> h.select("SHOW TABLES").mapTo(String.class).list());
            assertTrue(tables.containsAll(List.of("card_key_use", "posting", "card_proof_try")));
            tables.forEach(table -> said.add(house.cells(table)));
            said.add(house.keys.service + " " + house.keys.material);
            lines.list.forEach(e -> said.add(e.getFormattedMessage() + e.getKeyValuePairs()));
            clean(String.join("\n", said), secrets);
        }
    }

    @Test
    void the_scan_would_see_one() {
        byte[] key = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, (byte) 200};
        for (String leak :
                List.of(
                        "k=" + HEX.formatHex(key),
                        HexFormat.of().formatHex(key),
                        Base64.getEncoder().encodeToString(key),
                        new String(key, ISO_8859_1))) {
            assertThrows(AssertionError.class, () -> clean(leak, List.of(key)), leak);
        }
    }

    /** As the card has them. */
    private static CardKeys cardKeys(SignInHouse house, KeySet set) {
        KeyMaterial material = house.keys.material;
        return CardKeys.diversified(
                set.suite(),
                purpose -> set.suite().inSoftware(material.master(set.version(), purpose)),
                CARD);
    }

    private void personalise(SignInHouse house, KeySet set) throws Exception {
        CardApplication identity =
                new CardApplication(
                        "0000000000000001",
                        CARD,
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2030, 8, 31),
                        set.suite(),
                        set.version());
        PersonalisationKeys one = house.keys.service.personalisation(identity, "desk-1", random);
        said.add(HEX.formatHex(one.files(new byte[7]).signature().bytes()));
        for (PersonalisationStep step : PersonalisationStep.values()) {
            said.add(HEX.formatHex(one.command(step, new byte[8])));
        }
        said.add(one.toString());
    }

    private void signIn(SignInHouse house, KeySet set, CardKeys card) {
        String nonce = house.atKiosk().cardNonce().nonce();
        byte[] challenge = new SignInChallenge(new CardNonce(nonce)).bytes();
        byte[] cryptogram = set.suite().cryptogram(card.of(KeyPurpose.CARD_PROOF), challenge);
        CardProof proof = new CardProof(set.version(), nonce, HEX.formatHex(cryptogram));
        assertEquals(CardStatus.ACTIVE, house.atKiosk().tap(new CardTap(CARD, proof)).status());
    }

    private void pay(SignInHouse house, KeySet set, CardKeys card) {
        house.database.jdbi().useHandle(h -> h.execute("UPDATE account SET pin_due = FALSE"));
        UUID id = house.id();
        PaymentChallenge challenge = house.keys.challenges.current(SignInHouse.TILL);
        var time = house.now().truncatedTo(ChronoUnit.MILLIS);
        CardSuite suite = set.suite();
        PaymentProof proof =
                new PaymentProof(challenge.nonce(id), Money.ofFen(100), SignInHouse.TILL, 1, time);
        byte[] mac = suite.mac(card.of(KeyPurpose.TRANSACTION_MAC), proof.bytes());
        TakePayment payment =
                new TakePayment(
                        id,
                        CARD,
                        Money.ofFen(100),
                        1,
                        null,
                        new CardMac(set.version(), challenge.number(), time, HEX.formatHex(mac)));
        PaymentOutcome outcome =
                Objects.requireNonNull(
                        house.atTill().call(TerminalRoutes.PAY, Map.of(), Map.of(), payment));
        said.add(outcome.toString());
        assertInstanceOf(PaymentOutcome.Approved.class, outcome);
    }

    private static void clean(String text, List<byte[]> secrets) {
        for (byte[] secret : secrets) {
            assertFalse(text.contains(new String(secret, ISO_8859_1)), "a key in clear");
            assertFalse(text.contains(HEX.formatHex(secret)), "a key in hexadecimal");
            assertFalse(text.contains(HexFormat.of().formatHex(secret)), "a key in hexadecimal");
            String base64 = Base64.getEncoder().withoutPadding().encodeToString(secret);
            assertFalse(text.contains(base64), "a key in base64");
        }
    }
}
