package campus.onecard.devices.serial;

import org.junit.jupiter.api.Assumptions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real pair of pseudo-terminals for one test, plugged in; skips the test where there is none. */
public final class Cable implements AutoCloseable {

    private final Path folder;
    private final PseudoTerminals ends;

    private Cable(Path folder) {
        this.folder = folder;
        this.ends = new PseudoTerminals(folder.resolve("machine"), folder.resolve("driver"));
    }

    /** Lays and plugs in a cable, or skips the test with the line that installs socat. */
    public static Cable plugged() throws Exception {
        Assumptions.assumeTrue(
                PseudoTerminals.missing().isEmpty(),
                () -> "SKIPPED: " + PseudoTerminals.missing().orElseThrow());
        Cable cable = new Cable(Files.createTempDirectory("cable"));
        cable.ends.plugIn();
        return cable;
    }

    /** The two ends, to connect to, to pull and to plug in again. */
    public PseudoTerminals ends() {
        return ends;
    }

    @Override
    public void close() {
        try {
            ends.unplug();
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
