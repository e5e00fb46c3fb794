package campus.onecard.server.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everything that can be set. */
enum Setting {
    HTTP_HOST("http.host", "127.0.0.1", "config.http-host"),
    HTTP_PORT("http.port", "8100", "config.http-port"),
    TLS_CERTIFICATE("tls.certificate", "", "config.tls-file"),
    TLS_KEY("tls.key", "", "config.tls-file"),
    DATABASE_URL("database.url", "", "config.database-url"),
    DATABASE_USER("database.user", "onecard", "config.database-url"),
    DATABASE_PASSWORD_FILE("database.password-file", "", "config.password-file"),
    REPLICA_URL("database.replica-url", "", "config.database-url"),
    REPLICA_USER("database.replica-user", "", "config.database-url"),
    REPLICA_PASSWORD_FILE("database.replica-password-file", "", "config.password-file"),
    REPLICA_LAG("database.replica-lag", "10", "config.replica-lag"),
    CAMPUS_NAME("campus.name", "示范大学", "config.campus-name"),
    HELP_PHONE("help.phone", "", "config.help-phone"),
    PUBLIC_URL("public.url", "", "config.public-url"),
    RECEIPT_HOURS("receipt.hours", "24", "config.receipt-hours"),
    NOTICE_ZH("notice.zh", "", "config.notice"),
    NOTICE_EN("notice.en", "", "config.notice"),
    FOUND_SLOTS("found.slots", "", "config.found-slots"),
    LANES("lanes", "2", "config.lanes"),
    PIN_TRIES("pin.tries", "3", "config.pin-tries"),
    LEASE("lease.seconds", "5", "config.lease"),
    DAY_END("day.end", "00:00", "config.day-end"),
    CARD_PROOF("card.proof", "required", "config.card-proof"),
    CARD_ISSUER("card.issuer", CardSettings.ISSUER, "config.card-issuer"),
    KEYS_STORE("keys.store", "software", "config.keys-store"),
    KEYS_LIBRARY("keys.library", "", "config.keys-library"),
    KEYS_TOKEN("keys.token", "", "config.keys-token"),
    KEYS_PIN_FILE("keys.pin-file", "", "config.keys-pin-file"),
    BANK_URL("bank.url", "", "config.outside-url"),
    BANK_KEY_FILE("bank.key-file", "", "config.outside-key-file"),
    BANK_NAME("bank.name", "示范银行", "config.outside-name"),
    BANK_OPENS("bank.opens", "07:30", "config.bank-hours"),
    BANK_CLOSES("bank.closes", "20:00", "config.bank-hours"),
    BANK_CEILING("bank.daily-ceiling", "500", "config.bank-amounts"),
    BANK_LEAST("bank.least", "10", "config.bank-amounts"),
    BANK_MOST("bank.most", "500", "config.bank-amounts");

    private final String key;
    private final String standard;
    private final String sentence;

    Setting(String key, String standard, String sentence) {
        this.key = key;
        this.standard = standard;
        this.sentence = sentence;
    }

    /** Its name in the file. */
    String key() {
        return key;
    }

    /** What holds when nobody sets it. */
    String standard() {
        return standard;
    }

    /** The key of the sentence that says which values are legal. */
    String sentence() {
        return sentence;
    }

    /** Its name in the environment: {@code http.port} is {@code ONECARD_HTTP_PORT}. */
    String variable() {
        return "ONECARD_" + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    static Optional<Setting> of(String key) {
        return Arrays.stream(values()).filter(s -> s.key.equals(key)).findFirst();
    }

    static String allKeys() {
        return Arrays.stream(values()).map(Setting::key).collect(Collectors.joining(", "));
    }
}
