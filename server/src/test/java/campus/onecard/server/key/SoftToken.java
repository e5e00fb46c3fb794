package campus.onecard.server.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import campus.onecard.server.config.TokenPlace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Makes tokens of SoftHSM for tests; where it is missing, the test is skipped and says so. */
final class SoftToken {

    static final String PIN = "48151623";

    private static final Path LIBRARY = Path.of("/usr/lib/softhsm/libsofthsm2.so");

    /** The library sees only tokens that were there when it was loaded. */
    private static final int MADE_AHEAD = 12;

    private static final Deque<String> FREE = new ArrayDeque<>();
    private static boolean made;

    private SoftToken() {}

    /** A new, empty token. */
    static synchronized TokenPlace fresh() throws IOException, InterruptedException {
        String configuration = System.getenv("SOFTHSM2_CONF");
        assumeTrue(
                Files.exists(LIBRARY) && configuration != null,
                "SKIPPED: no SoftHSM here; install it: apt-get install softhsm2");
        if (!made) {
            make(Path.of(configuration));
            made = true;
        }
        return new TokenPlace(LIBRARY, FREE.remove(), PIN);
    }

    private static void make(Path file) throws IOException, InterruptedException {
        Path tokens = Files.createDirectories(file.resolveSibling("tokens"));
        Files.write(file, List.of("directories.tokendir = " + tokens, "log.level = ERROR"));
        for (int i = 0; i < MADE_AHEAD; i++) {
            String label = "onecard 卡 " + i;
            String said =
                    run(
                            "softhsm2-util",
                            "--init-token",
                            "--free",
                            "--label",
                            label,
                            "--so-pin",
                            PIN,
                            "--pin",
                            PIN);
            assertTrue(said.contains("reassigned to slot"), said);
            FREE.add(label);
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        byte[] said = process.getInputStream().readAllBytes();
        assertEquals(0, process.waitFor(), () -> Arrays.toString(command));
        return new String(said, StandardCharsets.UTF_8);
    }
}
