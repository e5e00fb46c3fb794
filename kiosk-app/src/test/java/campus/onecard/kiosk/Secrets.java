package campus.onecard.kiosk;

import campus.onecard.kiosk.journey.Journey;
import campus.onecard.kiosk.journey.Step;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a kiosk learns of people from its server: balances, masked numbers, sessions. Kept and
 * written in a disguise, so that remembering it is no trace of it.
 */
final class Secrets {

    private final Set<String> disguised = new TreeSet<>();

    void of(Journey journey) {
        journey.visit().ifPresent(visit -> add(visit.session()));
        if (journey.step() instanceof Step.Home home) {
            home.overview()
                    .here()
                    .ifPresent(
                            overview -> {
                                add(overview.balance().toText());
                                add(overview.maskedNumber());
                            });
        }
    }

    private void add(String secret) {
        disguised.add(shifted(secret, 1));
    }

    void write(Path file) throws IOException {
        Files.write(file, disguised);
    }

    static List<String> read(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(line -> shifted(line, -1)).toList();
    }

    private static String shifted(String text, int by) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append((char) (c + by)));
        return out.toString();
    }
}
