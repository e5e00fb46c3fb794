package campus.onecard.server.config;

import campus.onecard.domain.money.Money;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Reads what was set about systems of other houses. */
final class OutsideValues {

    private static final DateTimeFormatter HOUR_AND_MINUTE =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int LONGEST_SHOWN = 40;

    private final Values values;
    private final SecretFiles files;

    OutsideValues(Values values, SecretFiles files) {
        this.values = values;
        this.files = files;
    }

    /** Reads the content of a file that only its owner may read. */
    @FunctionalInterface
    interface SecretFiles {
        String read(Setting setting);
    }

    OutsideSettings read() {
        return new OutsideSettings(bank());
    }

    private Optional<BankSettings> bank() {
        if (!values.isSet(Setting.BANK_URL)) {
            return Optional.empty();
        }
        LocalTime opens = time(Setting.BANK_OPENS);
        LocalTime closes = time(Setting.BANK_CLOSES);
        if (!opens.isBefore(closes)) {
            throw values.refusal(Setting.BANK_CLOSES);
        }
        Money ceiling = yuan(Setting.BANK_CEILING);
        Money most = yuan(Setting.BANK_MOST);
        if (most.isMoreThan(ceiling)) {
            throw values.refusal(Setting.BANK_MOST);
        }
        Money least = yuan(Setting.BANK_LEAST);
        if (least.isMoreThan(most)) {
            throw values.refusal(Setting.BANK_LEAST);
        }
        return Optional.of(
                new BankSettings(
                        place(Setting.BANK_URL, Setting.BANK_KEY_FILE),
                        shown(Setting.BANK_NAME),
                        opens,
                        closes,
                        ceiling,
                        least,
                        most));
    }

    private OutsidePlace place(Setting url, Setting keyFile) {
        URI where = url(url);
        if (!values.isSet(keyFile)) {
            throw values.refusal(keyFile);
        }
        String digits = files.read(keyFile);
        if (!digits.matches("[0-9a-fA-F]{64}")) {
            throw values.refusal(keyFile);
        }
        return new OutsidePlace(where, HexFormat.of().parseHex(digits));
    }

    /** Encrypted, or on this machine. */
    private URI url(Setting setting) {
        try {
            URI url = new URI(values.text(setting).replaceFirst("/+$", ""));
            String host = url.getHost();
            boolean near = "127.0.0.1".equals(host) || "localhost".equals(host);
            boolean secured = "https".equals(url.getScheme());
            if (host != null && (secured || near && "http".equals(url.getScheme()))) {
                return url;
            }
        } catch (URISyntaxException e) {
            throw values.refusal(setting).because(e);
        }
        throw values.refusal(setting);
    }

    private LocalTime time(Setting setting) {
        try {
            return LocalTime.parse(values.text(setting), HOUR_AND_MINUTE);
        } catch (DateTimeParseException e) {
            throw values.refusal(setting).because(e);
        }
    }

    private Money yuan(Setting setting) {
        try {
            Money amount = Money.parseYuan(values.text(setting));
            if (amount.isPositive()) {
                return amount;
            }
        } catch (IllegalArgumentException e) {
            throw values.refusal(setting).because(e);
        }
        throw values.refusal(setting);
    }

    private String shown(Setting setting) {
        String text = values.text(setting);
        if (text.codePointCount(0, text.length()) > LONGEST_SHOWN) {
            throw values.refusal(setting);
        }
        return text;
    }
}
