package campus.onecard.devices.serial;

import campus.onecard.devices.DeviceFault;
import campus.onecard.domain.equipment.EquipmentFault;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Two pseudo-terminals joined like a null-modem cable, made by {@code socat}: a driver opens one
 * end, a simulator the other. Linux and macOS.
 */
public final class PseudoTerminals implements AutoCloseable {

    private static final int BAUD = 115_200;
    private static final Duration START = Duration.ofSeconds(5);

    private final Path machineEnd;
    private final Path driverEnd;
    private @Nullable Process socat;

    /**
     * Lays the cable, not plugged in yet.
     *
     * @param machineEnd path of the simulator's end; must not exist
     * @param driverEnd path of the driver's end; must not exist
     */
    public PseudoTerminals(Path machineEnd, Path driverEnd) {
        this.machineEnd = machineEnd;
        this.driverEnd = driverEnd;
    }

    /** What is missing on this computer, with the line that installs it; empty when all is here. */
    public static Optional<String> missing() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        boolean there =
                Stream.of(path.split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "socat")));
        return there
                ? Optional.empty()
                : Optional.of(
                        "no pseudo-terminals without socat:"
                                + " apt-get install --no-install-recommends socat");
    }

    /**
     * Plugs the cable in: both ends are there when it returns.
     *
     * @throws DeviceFault when socat does not run
     */
    public synchronized void plugIn() throws DeviceFault, InterruptedException {
        if (socat != null) {
            return;
        }
        Process process = start();
        socat = process;
        Deadline until = Deadline.in(START);
        while (!Files.exists(machineEnd) || !Files.exists(driverEnd)) {
            if (process.waitFor(2, TimeUnit.MILLISECONDS) || until.over()) {
                unplug();
                throw new DeviceFault(
                        EquipmentFault.PORT_UNAVAILABLE,
                        "socat did not make " + machineEnd + " and " + driverEnd);
            }
        }
    }

    private Process start() throws DeviceFault {
        try {
            return new ProcessBuilder("socat", end(machineEnd), end(driverEnd))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new DeviceFault(
                    EquipmentFault.PORT_UNAVAILABLE, missing().orElse("socat did not start"), e);
        }
    }

    private static String end(Path link) {
        return "pty,raw,echo=0,link=" + link;
    }

    /** Pulls the cable: both ends are gone, and lines open on them fail. */
    public synchronized void unplug() throws InterruptedException {
        Process process = socat;
        socat = null;
        if (process != null) {
            process.destroy();
            process.waitFor();
        }
    }

    /** Where a simulator connects. */
    public SerialAddress machine() {
        return new SerialAddress.Port(machineEnd.toString(), BAUD);
    }

    /** Where a driver connects. */
    public SerialAddress driver() {
        return new SerialAddress.Port(driverEnd.toString(), BAUD);
    }

    /** Pulls the cable for good. */
    @Override
    public synchronized void close() {
        if (socat != null) {
            socat.destroy();
            socat = null;
        }
    }
}
