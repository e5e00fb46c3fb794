package campus.onecard.kiosk;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What was said on the command line.
 *
 * @param servers where the servers are, the usual one first; empty where the demo's file says it
 * @param home the folder in which this machine keeps its identity
 * @param enrol the one-time code that lets this machine in
 * @param demo the file with the demo's people; its presence opens the test bench
 * @param reader a part of the card reader's name; empty takes the first one
 * @param walk the folder for pictures of a journey that walks by itself
 */
record KioskOptions(
        List<URI> servers,
        Path home,
        Optional<String> enrol,
        Optional<Path> demo,
        String reader,
        Optional<Path> walk) {

    static final String USAGE =
            "kiosk --server URL[,URL] --home DIR [--enrol CODE] [--reader NAME]"
                    + " [--demo FILE] [--walk DIR]";

    private static final Path HOME = Path.of(System.getProperty("user.home"), ".onecard", "kiosk");

    /**
     * Reads the command line.
     *
     * @throws IllegalArgumentException with a sentence for the person who typed it
     */
    static KioskOptions parse(List<String> arguments) {
        KioskOptions options =
                new KioskOptions(
                        List.of(), HOME, Optional.empty(), Optional.empty(), "", Optional.empty());
        Deque<String> left = new ArrayDeque<>(arguments);
        while (!left.isEmpty()) {
            String name = left.remove();
            String value = left.poll();
            if (value == null) {
                throw new IllegalArgumentException(name + " needs a value. Usage: " + USAGE);
            }
            options = options.with(name, value);
        }
        if (options.servers.isEmpty() && options.demo.isEmpty()) {
            throw new IllegalArgumentException("Say where the server is. Usage: " + USAGE);
        }
        if (options.walk.isPresent() && options.demo.isEmpty()) {
            throw new IllegalArgumentException("--walk needs --demo. Usage: " + USAGE);
        }
        return options;
    }

    /** Several are parted by commas. */
    private static List<URI> addresses(String value) {
        return Arrays.stream(value.split(",")).map(String::strip).map(URI::create).toList();
    }

    private KioskOptions with(String name, String value) {
        return switch (name) {
            case "--server" -> new KioskOptions(addresses(value), home, enrol, demo, reader, walk);
            case "--home" -> new KioskOptions(servers, Path.of(value), enrol, demo, reader, walk);
            case "--enrol" ->
                    new KioskOptions(servers, home, Optional.of(value), demo, reader, walk);
            case "--demo" ->
                    new KioskOptions(
                            servers, home, enrol, Optional.of(Path.of(value)), reader, walk);
            case "--reader" -> new KioskOptions(servers, home, enrol, demo, value, walk);
            case "--walk" ->
                    new KioskOptions(
                            servers, home, enrol, demo, reader, Optional.of(Path.of(value)));
            default ->
                    throw new IllegalArgumentException(
                            "There is no option " + name + ". Usage: " + USAGE);
        };
    }
}
