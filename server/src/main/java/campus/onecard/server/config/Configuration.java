package campus.onecard.server.config;

import campus.onecard.server.database.DatabaseAddress;
import campus.onecard.server.home.Home;
import campus.onecard.server.home.StartRefused;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads and checks the configuration. */
public final class Configuration {

    private static final int HIGHEST_PORT = 65_535;
    private static final int MOST_LANES = 16;
    private static final int LEAST_PIN_TRIES = 3;
    private static final int MOST_PIN_TRIES = 10;
    private static final int SHORTEST_LEASE = 2;
    private static final int LONGEST_LEASE = 60;
    private static final int LONGEST_LAG = 300;
    private static final int LONGEST_SHOWN = 40;
    private static final int LONGEST_NOTICE = 160;
    private static final int MOST_RECEIPT_HOURS = 720;
    private static final DateTimeFormatter HOUR_AND_MINUTE =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** Bytes that a PKCS #11 token has for its name. */
    private static final int LONGEST_LABEL = 32;

    private static final String MARIADB = "jdbc:mariadb:";

    private final Values values;
    private final Path root;

    private Configuration(Values values, Path root) {
        this.values = values;
        this.root = root;
    }

    /**
     * @param environment {@code ONECARD_*} variables win over the file
     * @throws StartRefused for the first wrong line; the sentence names file, line and what is
     *     legal
     */
    public static Settings read(Home home, Map<String, String> environment) {
        Values values = Values.read(home.configuration(), environment);
        return new Configuration(values, home.root()).settings();
    }

    private Settings settings() {
        String host = values.text(Setting.HTTP_HOST);
        Optional<TlsFiles> tls = tls();
        if (!isLoopback(host) && tls.isEmpty()) {
            throw new StartRefused("config.tls-required", host);
        }
        return new Settings(
                host,
                values.number(Setting.HTTP_PORT, 0, HIGHEST_PORT),
                tls,
                external(),
                shown(Setting.CAMPUS_NAME),
                shown(Setting.HELP_PHONE),
                values.number(Setting.LANES, 1, MOST_LANES),
                values.number(Setting.PIN_TRIES, LEAST_PIN_TRIES, MOST_PIN_TRIES),
                company(),
                dayEnd(),
                cards(),
                front(),
                new OutsideValues(values, this::password).read());
    }

    private Front front() {
        return new Front(
                publicUrl(),
                Duration.ofHours(values.number(Setting.RECEIPT_HOURS, 1, MOST_RECEIPT_HOURS)),
                notice(Setting.NOTICE_ZH),
                notice(Setting.NOTICE_EN),
                foundSlots());
    }

    private List<String> foundSlots() {
        String text = values.text(Setting.FOUND_SLOTS);
        List<String> names =
                Arrays.stream(text.split("[,，]"))
                        .map(String::strip)
                        .filter(n -> !n.isEmpty())
                        .toList();
        if (names.stream().anyMatch(name -> name.length() > LONGEST_SHOWN)) {
            throw values.refusal(Setting.FOUND_SLOTS);
        }
        return names;
    }

    private Optional<URI> publicUrl() {
        if (!values.isSet(Setting.PUBLIC_URL)) {
            return Optional.empty();
        }
        String url = values.text(Setting.PUBLIC_URL);
        if (!url.matches("https?://[0-9A-Za-z.\\[\\]:-]{1,100}(/[0-9A-Za-z/._~-]{0,60})?")) {
            throw values.refusal(Setting.PUBLIC_URL);
        }
        return Optional.of(URI.create(url));
    }

    private String notice(Setting setting) {
        String text = values.text(setting);
        if (text.codePointCount(0, text.length()) > LONGEST_NOTICE) {
            throw values.refusal(setting);
        }
        return text;
    }

    private CardSettings cards() {
        boolean required =
                switch (values.text(Setting.CARD_PROOF)) {
                    case "required" -> true;
                    case "accepted" -> false;
                    default -> throw values.refusal(Setting.CARD_PROOF);
                };
        return switch (values.text(Setting.KEYS_STORE)) {
            case "software" -> new CardSettings(required, Optional.empty(), issuer());
            case "pkcs11" -> new CardSettings(required, Optional.of(token()), issuer());
            default -> throw values.refusal(Setting.KEYS_STORE);
        };
    }

    private String issuer() {
        String issuer = values.text(Setting.CARD_ISSUER);
        if (!issuer.matches("[0-9A-F]{16}")) {
            throw values.refusal(Setting.CARD_ISSUER);
        }
        return issuer;
    }

    private TokenPlace token() {
        if (!values.isSet(Setting.KEYS_LIBRARY)) {
            throw values.refusal(Setting.KEYS_LIBRARY);
        }
        Path library = readable(Setting.KEYS_LIBRARY);
        if (!values.isSet(Setting.KEYS_PIN_FILE)) {
            throw values.refusal(Setting.KEYS_PIN_FILE);
        }
        String pin = password(Setting.KEYS_PIN_FILE);
        if (pin.isEmpty()) {
            throw values.refusal(Setting.KEYS_PIN_FILE);
        }
        String label = values.text(Setting.KEYS_TOKEN);
        if (label.isBlank() || label.getBytes(StandardCharsets.UTF_8).length > LONGEST_LABEL) {
            throw values.refusal(Setting.KEYS_TOKEN);
        }
        return new TokenPlace(library, label, pin);
    }

    private Company company() {
        int lease = values.number(Setting.LEASE, SHORTEST_LEASE, LONGEST_LEASE);
        int behind = values.number(Setting.REPLICA_LAG, 1, LONGEST_LAG);
        return new Company(Duration.ofSeconds(lease), replica(), Duration.ofSeconds(behind));
    }

    private LocalTime dayEnd() {
        try {
            return LocalTime.parse(values.text(Setting.DAY_END), HOUR_AND_MINUTE);
        } catch (DateTimeParseException e) {
            throw values.refusal(Setting.DAY_END).because(e);
        }
    }

    /** Words for the machines' screens, which have room for so many. */
    private String shown(Setting setting) {
        String text = values.text(setting);
        if (text.codePointCount(0, text.length()) > LONGEST_SHOWN) {
            throw values.refusal(setting);
        }
        return text;
    }

    private boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw values.refusal(Setting.HTTP_HOST).because(e);
        }
    }

    private Optional<TlsFiles> tls() {
        boolean certificate = values.isSet(Setting.TLS_CERTIFICATE);
        if (certificate != values.isSet(Setting.TLS_KEY)) {
            throw new StartRefused("config.tls-half");
        }
        return certificate
                ? Optional.of(
                        new TlsFiles(readable(Setting.TLS_CERTIFICATE), readable(Setting.TLS_KEY)))
                : Optional.empty();
    }

    private Optional<DatabaseAddress> external() {
        if (!values.isSet(Setting.DATABASE_URL)) {
            return Optional.empty();
        }
        return Optional.of(
                address(
                        Setting.DATABASE_URL,
                        Setting.DATABASE_USER,
                        Setting.DATABASE_PASSWORD_FILE));
    }

    /** With the primary's user and password where it has none of its own. */
    private Optional<DatabaseAddress> replica() {
        if (!values.isSet(Setting.REPLICA_URL)) {
            return Optional.empty();
        }
        return Optional.of(
                address(
                        Setting.REPLICA_URL,
                        values.isSet(Setting.REPLICA_USER)
                                ? Setting.REPLICA_USER
                                : Setting.DATABASE_USER,
                        values.isSet(Setting.REPLICA_PASSWORD_FILE)
                                ? Setting.REPLICA_PASSWORD_FILE
                                : Setting.DATABASE_PASSWORD_FILE));
    }

    private DatabaseAddress address(Setting place, Setting user, Setting passwordFile) {
        String url = values.text(place);
        if (!url.startsWith(MARIADB)) {
            throw values.refusal(place);
        }
        String password = values.isSet(passwordFile) ? password(passwordFile) : "";
        return DatabaseAddress.external(url, values.text(user), password);
    }

    private String password(Setting setting) {
        Path file = readable(setting);
        try {
            var permissions = Files.getPosixFilePermissions(file);
            if (permissions.contains(PosixFilePermission.GROUP_READ)
                    || permissions.contains(PosixFilePermission.OTHERS_READ)) {
                throw new StartRefused("secrets.open", file, "600");
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw values.refusal(setting).because(e);
        }
    }

    /** A file of the operator's; relative ones lie in the home. */
    private Path readable(Setting setting) {
        Path file = root.resolve(values.text(setting));
        if (!Files.isReadable(file)) {
            throw values.refusal(setting);
        }
        return file;
    }
}
