package campus.onecard.server.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.card.CardKey;
import campus.onecard.domain.card.CardSuite;
import campus.onecard.server.config.TokenPlace;
import campus.onecard.server.home.StartRefused;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import javax.crypto.SecretKey;

/** Masters in a PKCS #11 token: SoftHSM. */
class TokenMastersTest extends MastersContract {

    private static final char[] PASSPHRASE = "correct horse battery".toCharArray();

    @Override
    Optional<TokenPlace> place() throws Exception {
        return Optional.of(SoftToken.fresh());
    }

    @Test
    void a_key_that_was_put_in_computes_the_published_results_and_does_not_come_out() {
        Token open = Token.open(token().orElseThrow());
        CardKey known = new CardKey(HexFormat.of().parseHex("00112233445566778899AABBCCDDEEFF"));
        open.put("des", CardSuite.FMCOS_3DES, known);
        SecretKey key = open.key("des");
        assertNull(key.getEncoded());
        assertArrayEquals(
                HexFormat.of().parseHex("496BD7A3513644533100B54E71196528"),
                CardSuite.FMCOS_3DES.diversify(blocks -> open.encrypt(key, blocks), CARD).bytes());
        open.put("aes", CardSuite.AES_128, known);
        SecretKey aes = open.key("aes");
        assertNull(aes.getEncoded());
        assertArrayEquals(
                CardSuite.AES_128.diversify(CardSuite.AES_128.inSoftware(known), CARD).bytes(),
                CardSuite.AES_128.diversify(blocks -> open.encrypt(aes, blocks), CARD).bytes());
    }

    @Test
    void masters_move_from_the_file_into_a_token_by_a_backup() throws Exception {
        Made card;
        try (KeyService keys = store().open(Optional.empty())) {
            card = personalise(keys, 1, CardSuite.FMCOS_3DES);
        }
        Path file = home.root().resolve("backup");
        KeyBackup backup = new KeyBackup(home, vault(), random);
        backup.write(file, PASSPHRASE);
        Files.delete(home.cardKeys());
        backup.restore(file, PASSPHRASE, token());
        assertTrue(backup.standing().inToken());
        assertEquals(
                "keys.in-token",
                assertThrows(StartRefused.class, () -> store().open(Optional.empty())).key());
        try (KeyService keys = start()) {
            assertArrayEquals(card.macKey(), personalise(keys, 1, CardSuite.FMCOS_3DES).macKey());
        }
        assertEquals(
                "keys.backup-token",
                assertThrows(
                                StartRefused.class,
                                () -> backup.write(home.root().resolve("b"), PASSPHRASE))
                        .key());
    }

    @Test
    void a_wrong_PIN_a_wrong_name_and_another_token_are_told() throws Exception {
        TokenPlace right = token().orElseThrow();
        // Before the right one: a process that is logged in is not asked again.
        TokenPlace wrong = new TokenPlace(right.library(), right.label(), "0000");
        assertEquals("keys.token-away", opening(wrong));
        start().close();
        TokenPlace unknown = new TokenPlace(right.library(), "another", right.pin());
        StartRefused refused =
                assertThrows(StartRefused.class, () -> store().open(Optional.of(unknown)));
        assertEquals("keys.token-unknown", refused.key());
        assertTrue(
                List.of(refused.arguments())
                        .get(2)
                        .toString()
                        .contains("\"" + right.label() + "\""));
        TokenPlace noLibrary = new TokenPlace(Path.of("/etc/passwd"), right.label(), right.pin());
        assertEquals("keys.token-library", opening(noLibrary));
        assertEquals("keys.token-empty", opening(SoftToken.fresh()));
        start().close();
    }

    private String opening(TokenPlace place) {
        return assertThrows(StartRefused.class, () -> store().open(Optional.of(place))).key();
    }
}
