package campus.onecard.kiosk.crash;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What was said on the command line.
 *
 * @param demo the file that the demo's server wrote
 * @param operatorKey the file with the key of its operator
 * @param rounds how often every moment of every errand
 * @param seed decides amounts and small delays
 */
record CrashOptions(Path demo, Path operatorKey, int rounds, long seed) {

    private static final String USAGE = "crash --kiosk [--rounds N] [--seed S]";

    /**
     * @throws IllegalArgumentException with a sentence for the person who typed it
     */
    static CrashOptions parse(List<String> arguments) {
        Optional<Path> demo = Optional.empty();
        Optional<Path> key = Optional.empty();
        long rounds = 1;
        long seed = 1;
        for (Iterator<String> left = arguments.iterator(); left.hasNext(); ) {
            String name = left.next();
            String value = left.hasNext() ? left.next() : "";
            switch (name) {
                case "--demo" -> demo = Optional.of(Path.of(value));
                case "--operator-key" -> key = Optional.of(Path.of(value));
                case "--rounds" -> rounds = number(name, value);
                case "--seed" -> seed = number(name, value);
                default -> throw new IllegalArgumentException("Usage: " + USAGE);
            }
        }
        if (demo.isEmpty() || key.isEmpty() || rounds < 1 || rounds > 1_000) {
            throw new IllegalArgumentException("Usage: " + USAGE);
        }
        return new CrashOptions(demo.get(), key.get(), Math.toIntExact(rounds), seed);
    }

    private static long number(String name, String value) {
        if (!value.matches("\\d{1,18}")) {
            throw new IllegalArgumentException(name + " needs a whole number. Usage: " + USAGE);
        }
        return Long.parseLong(value);
    }
}
