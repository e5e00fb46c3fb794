package campus.onecard.server.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.card.CardSuite;
import campus.onecard.server.config.TokenPlace;
import campus.onecard.server.home.StartRefused;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** Masters in the home's encrypted file. */
class SoftwareMastersTest extends MastersContract {

    private static final char[] PASSPHRASE = "correct horse 电池 staple".toCharArray();

    @Override
    Optional<TokenPlace> place() {
        return Optional.empty();
    }

    private KeyBackup backup() {
        return new KeyBackup(home, vault(), random);
    }

    @Test
    void only_its_owner_reads_the_file() throws Exception {
        start().close();
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(home.cardKeys())));
        Files.setPosixFilePermissions(
                home.cardKeys(), PosixFilePermissions.fromString("rw-r--r--"));
        assertEquals("secrets.open", refusal());
    }

    @Test
    void keys_of_other_cards_are_refused() throws Exception {
        start().close();
        database.jdbi().useHandle(h -> h.execute("UPDATE card_key_store SET id = 'another'"));
        assertEquals("keys.foreign", refusal());
    }

    @Test
    void a_backup_comes_back_with_its_passphrase_only() throws Exception {
        Made card;
        try (KeyService keys = start()) {
            assertFalse(keys.isBackedUp());
            card = personalise(keys, 1, CardSuite.FMCOS_3DES);
            Path file = home.root().resolve("backup");
            backup().write(file, PASSPHRASE);
            assertTrue(keys.isBackedUp(), "the running server notices");
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            assertEquals("keys.backup-exists", refused(() -> backup().write(file, PASSPHRASE)));
            assertEquals(
                    "keys.restore-exists",
                    refused(() -> backup().restore(file, PASSPHRASE, Optional.empty())));
            Files.delete(home.cardKeys());
            assertEquals(
                    "keys.backup-unreadable",
                    refused(
                            () ->
                                    backup().restore(
                                                    file,
                                                    "correct horse".toCharArray(),
                                                    Optional.empty())));
            assertFalse(Files.exists(home.cardKeys()));
            backup().restore(file, PASSPHRASE, Optional.empty());
        }
        try (KeyService again = start()) {
            assertTrue(again.isBackedUp());
            assertEquals(
                    new String(card.macKey(), java.nio.charset.StandardCharsets.ISO_8859_1),
                    new String(
                            personalise(again, 1, CardSuite.FMCOS_3DES).macKey(),
                            java.nio.charset.StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    void a_damaged_backup_is_refused_and_changes_nothing() throws Exception {
        start().close();
        Path file = home.root().resolve("backup");
        backup().write(file, PASSPHRASE);
        Files.delete(home.cardKeys());
        byte[] whole = Files.readAllBytes(file);
        for (int at : new int[] {3, 30, 60, whole.length - 1}) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            Files.write(file, changed);
            assertEquals(
                    "keys.backup-unreadable",
                    refused(() -> backup().restore(file, PASSPHRASE, Optional.empty())));
        }
        Files.write(file, java.util.Arrays.copyOf(whole, 20));
        assertEquals(
                "keys.backup-unreadable",
                refused(() -> backup().restore(file, PASSPHRASE, Optional.empty())));
        assertEquals(
                "keys.backup-missing",
                refused(
                        () ->
                                backup().restore(
                                                home.root().resolve("nowhere"),
                                                PASSPHRASE,
                                                Optional.empty())));
        assertFalse(Files.exists(home.cardKeys()));
    }

    private static String refused(Runnable act) {
        return assertThrows(StartRefused.class, act::run).key();
    }
}
