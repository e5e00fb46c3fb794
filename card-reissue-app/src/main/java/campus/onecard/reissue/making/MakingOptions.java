package campus.onecard.reissue.making;

import campus.onecard.domain.making.Stock;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What was said on the command line.
 *
 * @param server where the server is
 * @param home the folder in which this machine keeps its identity
 * @param enrol the one-time code that lets it in
 * @param reader a part of the reader's name; empty for the first one
 * @param stock what the blank cards are
 * @param count how many cards to make
 */
record MakingOptions(
        URI server, Path home, Optional<String> enrol, String reader, Stock stock, int count) {

    private static final String COMMAND = "personalise";

    /**
     * @throws IllegalArgumentException with the word that is wrong or missing
     */
    static MakingOptions parse(List<String> arguments, Path usualHome) {
        Deque<String> left = new ArrayDeque<>(arguments);
        if (!COMMAND.equals(left.poll())) {
            throw new IllegalArgumentException(COMMAND);
        }
        MakingOptions options =
                new MakingOptions(
                        URI.create(""), usualHome, Optional.empty(), "", Stock.FMCOS_3DES, 1);
        while (!left.isEmpty()) {
            String name = left.remove();
            String value = left.poll();
            if (value == null) {
                throw new IllegalArgumentException(name);
            }
            options = options.with(name, value);
        }
        if (!options.server.isAbsolute()) {
            throw new IllegalArgumentException("--server");
        }
        return options;
    }

    private MakingOptions with(String name, String value) {
        return switch (name) {
            case "--server" ->
                    new MakingOptions(URI.create(value), home, enrol, reader, stock, count);
            case "--home" -> new MakingOptions(server, Path.of(value), enrol, reader, stock, count);
            case "--enrol" ->
                    new MakingOptions(server, home, Optional.of(value), reader, stock, count);
            case "--reader" -> new MakingOptions(server, home, enrol, value, stock, count);
            case "--stock" -> new MakingOptions(server, home, enrol, reader, stock(value), count);
            case "--count" -> new MakingOptions(server, home, enrol, reader, stock, number(value));
            case "--lang" -> this;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Stock stock(String word) {
        return switch (word) {
            case "3des" -> Stock.FMCOS_3DES;
            case "aes" -> Stock.AES_128;
            default -> throw new IllegalArgumentException("--stock " + word);
        };
    }

    private static int number(String value) {
        if (!value.matches("[1-9][0-9]{0,3}")) {
            throw new IllegalArgumentException("--count " + value);
        }
        return Integer.parseInt(value);
    }
}
