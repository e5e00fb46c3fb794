package campus.onecard.server.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.card.CardApplication;
import campus.onecard.domain.card.CardFiles;
import campus.onecard.domain.card.CardKeys;
import campus.onecard.domain.card.CardNonce;
import campus.onecard.domain.card.CardSuite;
import campus.onecard.domain.card.KeyPurpose;
import campus.onecard.domain.card.LineProtection;
import campus.onecard.domain.card.PaymentProof;
import campus.onecard.domain.card.PersonalisationKeys;
import campus.onecard.domain.card.PersonalisationStep;
import campus.onecard.domain.card.SignInChallenge;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.server.config.TokenPlace;
import campus.onecard.server.database.Database;
import campus.onecard.server.database.TestDatabase;
import campus.onecard.server.home.Home;
import campus.onecard.server.home.Secrets;
import campus.onecard.server.home.StartRefused;
import campus.onecard.server.home.Vault;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What every store of masters does, whether they are in a file or in a token. */
abstract class MastersContract {

    static final CardSerial CARD = new CardSerial("1122334455667788");
    static final CardSerial OTHER = new CardSerial("1122334455667789");

    final SecureRandom random = new SecureRandom();
    Database database;
    Home home;
    private Optional<TokenPlace> token = Optional.empty();

    /** A place of its own for this test; empty for the home's file. */
    abstract Optional<TokenPlace> place() throws Exception;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        token = place();
        database = TestDatabase.fresh();
        home = Home.open(folder);
    }

    @AfterEach
    void close() {
        if (database != null) {
            database.close();
        }
    }

    Vault vault() {
        return new Vault(Secrets.open(home, random).masterKey(), random);
    }

    MasterStore store() {
        return new MasterStore(home, vault(), database.jdbi(), random, Clock.systemUTC());
    }

    KeyService start() {
        return store().open(token);
    }

    Optional<TokenPlace> token() {
        return token;
    }

    /** A card as it comes out of personalisation: its keys are what the commands carried. */
    record Made(CardApplication identity, byte[] proofKey, byte[] macKey) {}

    /** Opens the commands like a blank card that has just got its first key. */
    Made personalise(KeyService keys, int version, CardSuite suite) throws Exception {
        CardApplication identity =
                new CardApplication(
                        "0000000000000001",
                        CARD,
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2030, 8, 31),
                        suite,
                        version);
        PersonalisationKeys one = keys.personalisation(identity, "desk-1", random);
        CardFiles files = one.files(new byte[] {4, 1, 2, 3});
        assertEquals(identity, files.identity());
        byte[] first =
                unsealed(
                        suite, suite.transportKey(), one, PersonalisationStep.WRITE_ISSUER_CONTROL);
        var control = new campus.onecard.domain.card.CardKey(first);
        byte[] proof = unsealed(suite, control, one, PersonalisationStep.WRITE_CARD_PROOF);
        byte[] mac = unsealed(suite, control, one, PersonalisationStep.WRITE_TRANSACTION_MAC);
        CardNonce nonce = one.nonce();
        var proofKey = new campus.onecard.domain.card.CardKey(proof);
        var macKey = new campus.onecard.domain.card.CardKey(mac);
        assertTrue(
                one.proves(
                        nonce,
                        suite.cryptogram(proofKey, nonce.bytes()),
                        suite.mac(macKey, nonce.bytes())));
        assertFalse(
                one.proves(
                        nonce,
                        suite.cryptogram(macKey, nonce.bytes()),
                        suite.mac(macKey, nonce.bytes())));
        return new Made(identity, proof, mac);
    }

    /** The key in a WRITE KEY command: type, use, change, two bytes, then the key. */
    private static byte[] unsealed(
            CardSuite suite,
            campus.onecard.domain.card.CardKey under,
            PersonalisationKeys one,
            PersonalisationStep step)
            throws Exception {
        byte[] challenge = {1, 2, 3, 4, 5, 6, 7, 8};
        byte[] block =
                new LineProtection(suite, under, challenge)
                        .unsealed(one.command(step, challenge))
                        .orElseThrow();
        return java.util.Arrays.copyOfRange(block, 5, block.length);
    }

    private void works(KeyService keys, Made card) {
        CardSuite suite = card.identity().suite();
        int set = card.identity().keySet();
        var proofKey = new campus.onecard.domain.card.CardKey(card.proofKey());
        var macKey = new campus.onecard.domain.card.CardKey(card.macKey());
        CardNonce nonce = CardNonce.draw(random);
        byte[] cryptogram = suite.cryptogram(proofKey, nonce.bytes());
        assertTrue(keys.isGenuine("kiosk-1", CARD, set, nonce, cryptogram));
        assertFalse(keys.isGenuine("kiosk-1", OTHER, set, nonce, cryptogram));
        assertFalse(keys.isGenuine("kiosk-1", CARD, 3 - set, nonce, cryptogram));
        assertFalse(keys.isGenuine("kiosk-1", CARD, 99, nonce, cryptogram));
        PaymentProof payment = new PaymentProof(nonce, Money.ofYuan(3), "till-1", 7, Instant.EPOCH);
        byte[] mac = suite.mac(macKey, payment.bytes());
        assertTrue(keys.isPayment(CARD, set, payment, mac));
        PaymentProof more = new PaymentProof(nonce, Money.ofYuan(4), "till-1", 7, Instant.EPOCH);
        assertFalse(keys.isPayment(CARD, set, more, mac));
    }

    @Test
    void two_generations_count_at_once_and_outlive_a_restart() throws Exception {
        Made old;
        Made young;
        try (KeyService keys = start()) {
            assertEquals(
                    List.of(new KeySet(1, CardSuite.FMCOS_3DES), new KeySet(2, CardSuite.AES_128)),
                    keys.sets());
            old = personalise(keys, 1, CardSuite.FMCOS_3DES);
            young = personalise(keys, 2, CardSuite.AES_128);
            works(keys, old);
            works(keys, young);
        }
        try (KeyService again = start()) {
            works(again, old);
            works(again, young);
            assertArrayEquals(old.macKey(), personalise(again, 1, CardSuite.FMCOS_3DES).macKey());
        }
    }

    @Test
    void every_use_is_written_down_with_card_generation_and_machine() throws Exception {
        try (KeyService keys = start()) {
            works(keys, personalise(keys, 2, CardSuite.AES_128));
        }
        List<String> uses =
                database.jdbi()
                        .withHandle(
                                h ->
                                        h.select(
                                                        """
                                                        SELECT CONCAT_WS(' ', what, key_set, serial,
                                                        device, held) FROM card_key_use ORDER BY id
                                                        """)
                                                .mapTo(String.class)
                                                .list());
        assertEquals(
                List.of(
                        "CARD_FILES 2 1122334455667788 desk-1 1",
                        "WRITE_ISSUER_CONTROL 2 1122334455667788 desk-1 1",
                        "WRITE_CARD_PROOF 2 1122334455667788 desk-1 1",
                        "WRITE_TRANSACTION_MAC 2 1122334455667788 desk-1 1",
                        "CARD_CHECK 2 1122334455667788 desk-1 1",
                        "CARD_CHECK 2 1122334455667788 desk-1 0",
                        "SIGN_IN 2 1122334455667788 kiosk-1 1",
                        "SIGN_IN 2 1122334455667789 kiosk-1 0",
                        "SIGN_IN 1 1122334455667788 kiosk-1 0",
                        "SIGN_IN 99 1122334455667788 kiosk-1 0"),
                uses);
    }

    @Test
    void a_generation_that_is_added_counts_beside_the_old_ones() throws Exception {
        Made old;
        try (KeyService keys = start()) {
            old = personalise(keys, 2, CardSuite.AES_128);
        }
        byte[] before = Files.readAllBytes(home.cardKeys());
        KeyGenerations generations = new KeyGenerations(home, vault(), random);
        assertEquals(new KeySet(3, CardSuite.AES_128), generations.add(CardSuite.AES_128, token));
        assertEquals(3, generations.list().sets().size());
        try (KeyService keys = start()) {
            Made young = personalise(keys, 3, CardSuite.AES_128);
            works(keys, old);
            CardNonce nonce = CardNonce.draw(random);
            byte[] answer =
                    CardSuite.AES_128.cryptogram(
                            new campus.onecard.domain.card.CardKey(young.proofKey()),
                            new SignInChallenge(nonce).bytes());
            assertTrue(keys.isGenuine("kiosk-1", CARD, 3, nonce, answer));
            assertFalse(keys.isGenuine("kiosk-1", CARD, 2, nonce, answer));
        }
        Files.write(home.cardKeys(), before);
        assertEquals("keys.generation-missing", refusal());
    }

    @Test
    void lost_keys_are_never_replaced_without_a_word() throws Exception {
        start().close();
        Files.delete(home.cardKeys());
        assertEquals("keys.missing", refusal());
    }

    @Test
    void a_damaged_or_half_written_file_is_refused_and_left_alone() throws Exception {
        start().close();
        byte[] whole = Files.readAllBytes(home.cardKeys());
        for (int i = 0; i < whole.length; i += 7) {
            byte[] changed = whole.clone();
            changed[i] ^= 1;
            Files.write(home.cardKeys(), changed);
            assertEquals("keys.damaged", refusal(), "byte " + i);
        }
        for (int length : new int[] {0, 1, 30, whole.length - 1}) {
            Files.write(home.cardKeys(), java.util.Arrays.copyOf(whole, length));
            assertEquals("keys.damaged", refusal(), "cut to " + length);
            assertEquals(length, Files.size(home.cardKeys()));
        }
        Files.write(home.cardKeys(), whole);
        Files.write(home.cardKeys().resolveSibling("card-keys.new"), new byte[5]);
        start().close();
    }

    @Test
    void nothing_that_prints_shows_a_key() throws Exception {
        Made card;
        try (KeyService keys = start()) {
            card = personalise(keys, 2, CardSuite.AES_128);
            String all = keys + " " + keys.sets() + " " + CardKeys.class;
            assertFalse(all.contains(java.util.HexFormat.of().formatHex(card.proofKey())));
        }
        for (KeyPurpose purpose : KeyPurpose.values()) {
            assertFalse(purpose.toString().isEmpty());
        }
    }

    String refusal() {
        return assertThrows(StartRefused.class, this::start).key();
    }
}
