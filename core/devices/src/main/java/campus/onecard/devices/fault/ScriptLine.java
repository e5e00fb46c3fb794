package campus.onecard.devices.fault;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One line of a script: {@code WHEN: FAULT [by DURATION] [for DURATION]}. */
final class ScriptLine {

    private static final Pattern LINE =
            Pattern.compile("([^:]+):\\s*([a-z-]+)(?:\\s+by\\s+(\\S+))?(?:\\s+for\\s+(\\S+))?");
    private static final Pattern COUNTED =
            Pattern.compile("(?:(at|from)\\s+)?([a-z]+)\\s+([1-9][0-9]{0,8})");
    private static final Pattern AFTER = Pattern.compile("after\\s+(\\S+)");
    private static final Pattern DURATION = Pattern.compile("([0-9]{1,6})(ms|s|m)");

    private final String line;

    /** Without comment and blanks around it. */
    ScriptLine(String line) {
        this.line = line.toLowerCase(Locale.ROOT);
    }

    Planned read() throws Wrong {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new Wrong("fault.shape", line);
        }
        When when = when(parts.group(1).strip());
        FaultWord word =
                FaultWord.of(parts.group(2))
                        .orElseThrow(
                                () -> new Wrong("fault.word", parts.group(2), FaultWord.all()));
        Optional<Duration> delay = duration(parts.group(3));
        if (word.needsDelay() != delay.isPresent()) {
            throw new Wrong("fault.delay", line);
        }
        return new Planned(when, word.fault(delay.orElse(Duration.ZERO)), duration(parts.group(4)));
    }

    private When when(String text) throws Wrong {
        Matcher after = AFTER.matcher(text);
        if (after.matches()) {
            return new When.After(duration(after.group(1)).orElseThrow());
        }
        Matcher counted = COUNTED.matcher(text);
        if (!counted.matches()) {
            throw new Wrong("fault.when", text, units());
        }
        Unit unit =
                Arrays.stream(Unit.values())
                        .filter(u -> u.word().equals(counted.group(2)))
                        .findFirst()
                        .orElseThrow(() -> new Wrong("fault.when", text, units()));
        long number = Long.parseLong(counted.group(3));
        return "from".equals(counted.group(1))
                ? new When.From(unit, number)
                : new When.At(unit, number);
    }

    private static String units() {
        return Arrays.stream(Unit.values()).map(Unit::word).collect(Collectors.joining(", "));
    }

    private static Optional<Duration> duration(@org.jspecify.annotations.Nullable String text)
            throws Wrong {
        if (text == null) {
            return Optional.empty();
        }
        Matcher parts = DURATION.matcher(text);
        if (!parts.matches()) {
            throw new Wrong("fault.duration", text);
        }
        long number = Long.parseLong(parts.group(1));
        return Optional.of(
                switch (parts.group(2)) {
                    case "ms" -> Duration.ofMillis(number);
                    case "s" -> Duration.ofSeconds(number);
                    default -> Duration.ofMinutes(number);
                });
    }

    /** What is wrong with the line. */
    static final class Wrong extends Exception {

        private static final long serialVersionUID = 1L;

        private final String key;
        private final transient List<String> arguments;

        Wrong(String key, String... arguments) {
            super(key);
            this.key = key;
            this.arguments = List.of(arguments);
        }

        String key() {
            return key;
        }

        List<String> arguments() {
            return arguments;
        }
    }
}
