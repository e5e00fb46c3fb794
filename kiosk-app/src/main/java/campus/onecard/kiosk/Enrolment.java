package campus.onecard.kiosk;

import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** How this machine gets to be known by the server: once, with a one-time code. */
final class Enrolment {

    private static final String FILE = "device.properties";

    private final OneCardClient client;
    private final Path file;

    /**
     * @param client calls as nobody in particular
     * @param home where the identity is kept
     */
    Enrolment(OneCardClient client, Path home) {
        this.client = client;
        this.file = home.resolve(FILE);
    }

    /** Whether this machine was enrolled before. */
    boolean known() {
        return Files.exists(file);
    }

    /**
     * The identity of this machine; with a code it is made and kept.
     *
     * @throws IllegalArgumentException with what to do, when the machine is not known and no code
     *     was given, or its file is damaged
     */
    DeviceIdentity identity(Optional<String> code) {
        if (code.isPresent()) {
            DeviceIdentity fresh = DeviceIdentity.of(client.enrol(code.get()));
            fresh.save(file);
            return fresh;
        }
        return DeviceIdentity.load(file)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "This machine is not known to the server. Ask the operator"
                                                + " for a one-time code and start with --enrol CODE."));
    }
}
