package campus.onecard.server.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.text.Texts;
import campus.onecard.server.Main;
import campus.onecard.server.database.DatabaseAddress;
import campus.onecard.server.home.Home;
import campus.onecard.server.home.StartRefused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

class ConfigurationTest {

    @TempDir Path folder;

    private Home home;

    @BeforeEach
    void open() {
        home = Home.open(folder.resolve("home"));
    }

    @Test
    void without_a_file_everything_has_a_value() {
        Settings settings = read(Map.of());
        assertEquals("127.0.0.1", settings.host());
        assertEquals(8100, settings.port());
        assertEquals(2, settings.lanes());
        assertTrue(settings.external().isEmpty());
        assertTrue(settings.tls().isEmpty());
    }

    @Test
    void the_environment_wins_over_the_file() throws IOException {
        write("# port", "", "http.port = 0", "campus.name = 河畔大学");
        assertEquals(0, read(Map.of()).port());
        assertEquals("河畔大学", read(Map.of()).campusName());
        assertEquals(9000, read(Map.of("ONECARD_HTTP_PORT", "9000")).port());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http.port = eight",
                "http.port = 65536",
                "http.prot = 1",
                "lanes = 0",
                "lanes = 17",
                "just words",
                "database.url = jdbc:mysql://db/onecard",
                "http.host = no such host",
                "card.proof = sometimes",
                "keys.store = drawer",
                "bank.url = ftp://bank",
                "bank.url = http://bank.example.com",
                "keys.library = missing.so\nkeys.store = pkcs11",
                "tls.certificate = missing.pem\ntls.key = missing.pem"
            })
    void a_wrong_line_is_named_with_file_and_number(String line) throws IOException {
        write("# first", "", line);
        String file = home.configuration() + ":3";
        for (String sentence : sentences(Map.of())) {
            assertTrue(sentence.startsWith(file), sentence);
        }
    }

    @Test
    void K_04_the_bank_has_hours_and_amounts_that_fit_together() throws IOException {
        Path key = home.root().resolve("bank.key");
        Files.writeString(key, "ab".repeat(32) + "\n");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        String bank = "bank.url = https://bank.example.com/";
        write(bank, "bank.key-file = bank.key");
        BankSettings usual = read(Map.of()).outside().bank().orElseThrow();
        assertEquals("https://bank.example.com", usual.place().url().toString());
        assertEquals(Money.ofYuan(500), usual.ceiling());
        assertEquals(LocalTime.of(7, 30), usual.opens());
        write(bank, "bank.key-file = bank.key", "bank.closes = 07:30");
        assertEquals("config.bank-hours", refusal(Map.of()).key());
        write(bank, "bank.key-file = bank.key", "bank.most = 500.01");
        assertEquals("config.bank-amounts", refusal(Map.of()).key());
        write(bank, "bank.key-file = bank.key", "bank.least = 0");
        assertEquals("config.bank-amounts", refusal(Map.of()).key());
        Files.writeString(key, "not a key\n");
        write(bank, "bank.key-file = bank.key");
        assertEquals("config.outside-key-file", refusal(Map.of()).key());
    }

    @Test
    void a_wrong_key_is_answered_with_the_right_ones() throws IOException {
        write("http.prot = 1");
        for (String sentence : sentences(Map.of())) {
            assertTrue(sentence.contains("http.prot"), sentence);
            assertTrue(sentence.contains("http.port, tls.certificate"), sentence);
        }
    }

    @Test
    void a_wrong_variable_is_named() {
        for (String sentence : sentences(Map.of("ONECARD_LANES", "many"))) {
            assertTrue(sentence.startsWith("ONECARD_LANES"), sentence);
        }
    }

    @Test
    void a_key_set_twice_is_refused() throws IOException {
        write("lanes = 2", "lanes = 2");
        assertEquals("config.twice", refusal(Map.of()).key());
    }

    @Test
    void off_loopback_there_is_tls_or_nothing() throws IOException {
        write("http.host = 0.0.0.0");
        assertEquals("config.tls-required", refusal(Map.of()).key());
        Files.writeString(home.root().resolve("cert.pem"), "");
        write("http.host = 0.0.0.0", "tls.certificate = cert.pem");
        assertEquals("config.tls-half", refusal(Map.of()).key());
        write("http.host = 0.0.0.0", "tls.certificate = cert.pem", "tls.key = cert.pem");
        Path file = home.root().resolve("cert.pem");
        assertEquals(Optional.of(new TlsFiles(file, file)), read(Map.of()).tls());
    }

    @Test
    void an_external_database_is_encrypted_unless_it_is_here() throws IOException {
        Path password = Files.writeString(home.root().resolve("password"), "geheim\n");
        Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-------"));
        write(
                "database.url = jdbc:mariadb://192.0.2.1/onecard",
                "database.user = card",
                "database.password-file = password");
        DatabaseAddress address = read(Map.of()).external().orElseThrow();
        assertEquals("jdbc:mariadb://192.0.2.1/onecard?sslMode=verify-full", address.url());
        assertEquals("card", address.user());
        assertEquals("geheim", address.password());
        write("database.url = jdbc:mariadb://127.0.0.1/onecard?x=y");
        assertTrue(external().endsWith("?x=y&sslMode=disable"));
        write("database.url = jdbc:mariadb://127.0.0.1/onecard?sslMode=trust");
        assertTrue(external().endsWith("?sslMode=trust"));
        write("database.url = jdbc:mariadb://127.0.0.1/");
        assertEquals("database.no-schema", refusal(Map.of()).key());
    }

    private String external() {
        return read(Map.of()).external().orElseThrow().url();
    }

    private Settings read(Map<String, String> environment) {
        return Configuration.read(home, environment);
    }

    private StartRefused refusal(Map<String, String> environment) {
        return assertThrows(StartRefused.class, () -> read(environment));
    }

    private Iterable<String> sentences(Map<String, String> environment) {
        StartRefused refused = refusal(environment);
        return Texts.LANGUAGES.stream()
                .map(l -> Texts.beside(l, Main.class).get(refused.key(), refused.arguments()))
                .toList();
    }

    private void write(String... lines) throws IOException {
        Files.writeString(home.configuration(), String.join("\n", lines));
    }
}
