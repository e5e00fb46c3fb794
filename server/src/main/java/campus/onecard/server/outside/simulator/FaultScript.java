package campus.onecard.server.outside.simulator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which request meets which fault: lines such as {@code order 2 refuse NOT_ENOUGH}, {@code order
 * 3-5 silence}, {@code ask * late 4}. The number counts the requests of that kind since the start;
 * the first line that fits counts. {@code #} begins a comment.
 */
public final class FaultScript {

    private static final Pattern LINE =
            Pattern.compile(
                    "(?<what>[a-z]+)\\s+(?:(?<any>\\*)|(?<from>\\d{1,6})(?:-(?<to>\\d{1,6}))?)"
                            + "\\s+(?<fault>[a-z]+)(?:\\s+(?<argument>[A-Za-z0-9_]+))?");

    private final List<Line> lines;
    private final Map<String, Integer> seen = new HashMap<>();

    private FaultScript(List<Line> lines) {
        this.lines = lines;
    }

    /**
     * A fault with its figure or code.
     *
     * @param argument empty when it has none
     */
    public record Act(Fault fault, String argument) {

        /** Nothing goes wrong. */
        static final Act NONE = new Act(Fault.NONE, "");

        /** A number of seconds or times; 1 when none was written. */
        long number() {
            return argument.matches("\\d{1,6}") ? Long.parseLong(argument) : 1;
        }
    }

    private record Line(String what, int from, int to, Act act) {
        boolean fits(String kind, int number) {
            return what.equals(kind) && from <= number && number <= to;
        }
    }

    /** A line of a script that says nothing known. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;
        private final int line;

        Unreadable(int line) {
            super("line " + line);
            this.line = line;
        }

        /** Counted from 1. */
        public int line() {
            return line;
        }
    }

    /** Nothing goes wrong. */
    public static FaultScript none() {
        return new FaultScript(List.of());
    }

    /**
     * @throws Unreadable for the first line that is none
     */
    public static FaultScript parse(List<String> text) throws Unreadable {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            String line = text.get(i).replaceFirst("#.*", "").strip();
            if (!line.isEmpty()) {
                int number = i + 1;
                lines.add(line(line).orElseThrow(() -> new Unreadable(number)));
            }
        }
        return new FaultScript(lines);
    }

    private static Optional<Line> line(String text) {
        Matcher matcher = LINE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String word = matcher.group("fault").toUpperCase(Locale.ROOT);
        Optional<Fault> fault =
                Arrays.stream(Fault.values()).filter(f -> f.name().equals(word)).findFirst();
        boolean any = matcher.group("any") != null;
        int from = any ? 1 : Integer.parseInt(matcher.group("from"));
        String last = matcher.group("to");
        int to = any ? Integer.MAX_VALUE : last == null ? from : Integer.parseInt(last);
        String argument = Optional.ofNullable(matcher.group("argument")).orElse("");
        return fault.map(f -> new Line(matcher.group("what"), from, to, new Act(f, argument)));
    }

    /** What the next request of that kind meets. */
    synchronized Act next(String kind) {
        int number = seen.merge(kind, 1, Integer::sum);
        return lines.stream()
                .filter(line -> line.fits(kind, number))
                .findFirst()
                .map(Line::act)
                .orElse(Act.NONE);
    }
}
