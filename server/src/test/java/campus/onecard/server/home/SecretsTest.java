package campus.onecard.server.home;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.stream.Stream;

class SecretsTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir Path folder;

    @Test
    void are_made_once_and_read_again() {
        Home home = Home.open(folder.resolve("home"));
        Secrets first = Secrets.open(home, RANDOM);
        Secrets second = Secrets.open(home, RANDOM);
        assertArrayEquals(first.pepper(), second.pepper());
        assertEquals(first.masterKey(), second.masterKey());
        assertEquals(first.operatorKey(), second.operatorKey());
        assertEquals(first.operatorKey(), Secrets.operatorKey(home));
        assertEquals(32, first.pepper().length);
        assertEquals(32, first.masterKey().getEncoded().length);
    }

    @Test
    void only_their_owner_can_read_them() throws IOException {
        Home home = Home.open(folder.resolve("home"));
        Secrets.open(home, RANDOM);
        assertEquals("rwx------", permissions(home.root()));
        assertEquals("rwx------", permissions(home.secrets()));
        try (Stream<Path> files = Files.list(home.secrets())) {
            assertEquals(3, files.peek(f -> assertEquals("rw-------", permissions(f))).count());
        }
    }

    @Test
    void secrets_that_others_can_read_are_refused() throws IOException {
        Home home = Home.open(folder.resolve("home"));
        Secrets.open(home, RANDOM);
        Path pepper = home.secrets().resolve("pepper");
        Files.setPosixFilePermissions(pepper, PosixFilePermissions.fromString("rw-r-----"));
        assertEquals("secrets.open", refusal(home));
    }

    @Test
    void a_lost_or_damaged_secret_is_not_made_anew() throws IOException {
        Home home = Home.open(folder.resolve("home"));
        Secrets.open(home, RANDOM);
        Path pepper = home.secrets().resolve("pepper");
        Files.writeString(pepper, "0123");
        assertEquals("secrets.damaged", refusal(home));
        Files.delete(pepper);
        assertEquals("secrets.missing", refusal(home));
    }

    @Test
    void data_without_secrets_is_refused() throws IOException {
        Home home = Home.open(folder.resolve("home"));
        Files.createDirectory(home.data());
        assertEquals("secrets.lost", refusal(home));
        assertFalse(Files.exists(home.secrets()));
    }

    private static String refusal(Home home) {
        return assertThrows(StartRefused.class, () -> Secrets.open(home, RANDOM)).key();
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
