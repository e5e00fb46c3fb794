package campus.onecard.server.device;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A code that is read out and typed: eight characters, none that looks like another (no 0 O 1 I L 8
 * B 5 S 2 Z U V). About 2^36 codes, of which a guesser may try a few hundred in its ten minutes.
 */
final class OneTimeCode {

    static final int LENGTH = 8;

    private static final String LETTERS = "34679ACDEFGHJKMNPQRTWXY";

    private OneTimeCode() {}

    static String draw(SecureRandom random) {
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
    }

    /** As it was drawn, from what a person typed: small letters, full width, spaces, dashes. */
    static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-‐–—]", "");
    }
}
