package campus.onecard.terminal;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What was said on the command line.
 *
 * @param servers where the servers are; empty where the demo's file says it
 * @param home the folder in which this terminal keeps identity and journal
 * @param enrol the one-time code that lets it in
 * @param demo the file with the demo's people
 * @param script the file to run; empty for standard input, {@code demo} for the one that comes
 *     along
 * @param load how many callers pay in a closed loop; 0 for a script
 * @param seconds how long they do
 * @param cards whose cards the callers use
 */
record TerminalOptions(
        List<URI> servers,
        Path home,
        Optional<String> enrol,
        Optional<Path> demo,
        Optional<String> script,
        int load,
        int seconds,
        List<String> cards) {

    private static final int USUAL_SECONDS = 10;

    /**
     * @throws IllegalArgumentException with the option that is wrong
     */
    static TerminalOptions parse(List<String> arguments, Path usualHome) {
        TerminalOptions options =
                new TerminalOptions(
                        List.of(),
                        usualHome,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        USUAL_SECONDS,
                        List.of());
        Deque<String> left = new ArrayDeque<>(arguments);
        while (!left.isEmpty()) {
            String name = left.remove();
            String value = left.poll();
            if (value == null) {
                throw new IllegalArgumentException(name);
            }
            options = options.with(name, value);
        }
        if (options.servers.isEmpty() && options.demo.isEmpty()) {
            throw new IllegalArgumentException("--server");
        }
        if (options.load > 0 && options.cards.isEmpty()) {
            throw new IllegalArgumentException("--cards");
        }
        return options;
    }

    private TerminalOptions with(String name, String value) {
        return switch (name) {
            case "--server" -> {
                List<URI> more = new ArrayList<>(servers);
                more.add(URI.create(value));
                yield copy(more, home, enrol, demo, script, load, seconds, cards);
            }
            case "--home" ->
                    copy(servers, Path.of(value), enrol, demo, script, load, seconds, cards);
            case "--enrol" ->
                    copy(servers, home, Optional.of(value), demo, script, load, seconds, cards);
            case "--demo" -> {
                Optional<Path> file = Optional.of(Path.of(value));
                yield copy(servers, home, enrol, file, script, load, seconds, cards);
            }
            case "--script" ->
                    copy(servers, home, enrol, demo, Optional.of(value), load, seconds, cards);
            case "--load" ->
                    copy(servers, home, enrol, demo, script, number(name, value), seconds, cards);
            case "--seconds" ->
                    copy(servers, home, enrol, demo, script, load, number(name, value), cards);
            case "--cards" -> {
                List<String> names = List.of(value.split(","));
                yield copy(servers, home, enrol, demo, script, load, seconds, names);
            }
            case "--lang" -> this;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static int number(String name, String value) {
        if (!value.matches("[1-9][0-9]{0,4}")) {
            throw new IllegalArgumentException(name);
        }
        return Integer.parseInt(value);
    }

    private static TerminalOptions copy(
            List<URI> servers,
            Path home,
            Optional<String> enrol,
            Optional<Path> demo,
            Optional<String> script,
            int load,
            int seconds,
            List<String> cards) {
        return new TerminalOptions(servers, home, enrol, demo, script, load, seconds, cards);
    }
}
