package campus.onecard.devices.card.simulator;

import org.junit.jupiter.api.Assumptions;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The PC/SC service of a test. Where it cannot be had, the test is skipped and says why; where
 * another test has it right now, this one waits.
 */
public final class PcscdForTests {

    private PcscdForTests() {}

    /**
     * Reserves it; {@link Pcscd#start} starts it.
     *
     * @param folder its own
     */
    public static Pcscd reserve(Path folder) {
        Pcscd.missing().ifPresent(why -> Assumptions.abort("SKIPPED: " + why));
        try {
            return Pcscd.reserve(folder, true);
        } catch (IOException e) {
            return Assumptions.abort("SKIPPED: " + e.getMessage());
        }
    }
}
