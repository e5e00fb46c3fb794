package campus.onecard.server.config;

import campus.onecard.server.home.StartRefused;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The values in force, each with the place where it was set. */
final class Values {

    /**
     * @param text what was written
     * @param origin file and line, or the environment variable
     */
    private record Value(String text, String origin) {}

    private final Map<Setting, Value> values = new EnumMap<>(Setting.class);

    private Values() {}

    /**
     * @param file UTF-8, lines of {@code key = value}; may be missing
     * @param environment wins over the file
     * @throws StartRefused for a line that is no setting
     */
    static Values read(Path file, Map<String, String> environment) {
        Values values = new Values();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            values.addLine(lines.get(i), file + ":" + (i + 1));
        }
        for (Setting setting : Setting.values()) {
            String text = environment.getOrDefault(setting.variable(), "").strip();
            if (!text.isEmpty()) {
                values.values.put(setting, new Value(text, setting.variable()));
            }
        }
        return values;
    }

    private static List<String> lines(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new StartRefused("config.not-utf8", file).because(e);
        } catch (IOException e) {
            throw new StartRefused("config.unreadable", file).because(e);
        }
    }

    private void addLine(String line, String origin) {
        // Some editors begin a UTF-8 file with a byte order mark.
        String content = line.replace("\uFEFF", "").strip();
        if (content.isEmpty() || content.startsWith("#")) {
            return;
        }
        int equals = content.indexOf('=');
        if (equals < 0) {
            throw new StartRefused("config.no-setting", origin, content);
        }
        String key = content.substring(0, equals).strip();
        Setting setting =
                Setting.of(key)
                        .orElseThrow(
                                () ->
                                        new StartRefused(
                                                "config.unknown-key",
                                                origin,
                                                key,
                                                Setting.allKeys()));
        Value value = new Value(content.substring(equals + 1).strip(), origin);
        if (values.putIfAbsent(setting, value) != null) {
            throw new StartRefused("config.twice", origin, key);
        }
    }

    String text(Setting setting) {
        Value value = values.get(setting);
        return value == null || value.text.isEmpty() ? setting.standard() : value.text;
    }

    boolean isSet(Setting setting) {
        return !text(setting).isEmpty();
    }

    int number(Setting setting, int least, int most) {
        try {
            int number = Integer.parseInt(text(setting));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw refusal(setting).because(e);
        }
        throw refusal(setting);
    }

    /** Says where the value was set, what it is, and which values are legal. */
    StartRefused refusal(Setting setting) {
        Value value = values.get(setting);
        String origin = value == null ? setting.key() : value.origin;
        return new StartRefused(setting.sentence(), origin, setting.key(), text(setting));
    }
}
