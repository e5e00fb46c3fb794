package campus.onecard.devices.serial;

import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.process.Leash;
import campus.onecard.domain.equipment.EquipmentFault;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two pseudo-terminals joined like a null-modem cable, made by {@code socat}: a driver opens one
 * end, a simulator the other. Linux and macOS. The cable ends with this process, even when it is
 * killed.
 */
public final class PseudoTerminals implements CableEnd, AutoCloseable {

    private static final int BAUD = 115_200;

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

    @Override
    public SerialLine connect() throws DeviceFault {
        plugIn();
        return machine().connect();
    }

    /**
     * Plugs the cable in: both ends are there when it returns.
     *
     * @throws DeviceFault when socat does not run
     */
    public synchronized void plugIn() throws DeviceFault {
        if (socat != null && socat.isAlive()) {
            return;
        }
        Process process = start("socat", "-d", "-d", end(machineEnd), end(driverEnd));
        socat = process;
        if (!isReady(process)) {
            unplug();
            throw new DeviceFault(
                    EquipmentFault.PORT_UNAVAILABLE,
                    "socat did not make " + machineEnd + " and " + driverEnd);
        }
    }

    private static Process start(String... command) throws DeviceFault {
        try {
            return Leash.prepare(command).start();
        } catch (IOException e) {
            throw new DeviceFault(
                    EquipmentFault.PORT_UNAVAILABLE, missing().orElse("socat did not start"), e);
        }
    }

    /**
     * Waits until socat says so. The paths are there earlier, but socat still changes the
     * terminals' settings then and would undo those of a line that is already open.
     */
    private static boolean isReady(Process process) {
        BufferedReader said = process.errorReader(StandardCharsets.UTF_8);
        return said.lines().anyMatch(line -> line.contains("starting data transfer loop"));
    }

    private static String end(Path link) {
        return "pty,raw,echo=0,link=" + link;
    }

    /** Pulls the cable: both ends are gone, and lines open on them fail. */
    @Override
    public synchronized void unplug() {
        Process process = socat;
        if (process != null) {
            Leash.end(process);
            socat = null;
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
    public void close() {
        unplug();
    }
}
