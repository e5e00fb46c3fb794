package campus.onecard.kiosk.bench;

import campus.onecard.client.DeviceIdentity;
import campus.onecard.domain.device.DeviceEnrolled;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * From the start of a process to its first picture, told by a clock outside it: a bare JavaFX
 * window, and the kiosk with what the build recorded for it, in turn. The kiosk's server does not
 * answer, as on the morning after a power cut.
 */
final class StartBench {

    static final String FIRST_FRAME = "first frame";

    private static final String RECORDED = "-XX:AOTCache=";

    private final Path home;
    private final int rounds;

    /**
     * @param home an empty folder for the kiosk
     */
    StartBench(Path home, int rounds) {
        this.home = home;
        this.rounds = rounds;
    }

    /**
     * Starts them in turn.
     *
     * @throws IOException when a process does not start or shows nothing
     */
    Starts run() throws IOException {
        byte[] key = new byte[32];
        DeviceIdentity.of(
                        new DeviceEnrolled(
                                "bench",
                                Base64.getUrlEncoder().withoutPadding().encodeToString(key)))
                .save(home.resolve("device.properties"));
        Times bare = new Times();
        Times bareRecorded = new Times();
        Times kiosk = new Times();
        for (int i = 0; i < rounds; i++) {
            bare.add(started(flags(false), BareWindow.class.getName(), List.of()));
            bareRecorded.add(started(flags(true), BareWindow.class.getName(), List.of()));
            kiosk.add(started(flags(true), "campus.onecard.kiosk.KioskMain", kioskArguments()));
        }
        return new Starts(bare.median(), bareRecorded.median(), kiosk.median());
    }

    private List<String> kioskArguments() {
        return List.of("--server", "http://127.0.0.1:9", "--home", home.toString());
    }

    /** This process's own flags, with or without what the build recorded. */
    private static List<String> flags(boolean recorded) {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> recorded || !flag.startsWith(RECORDED))
                .toList();
    }

    private static Duration started(List<String> flags, String main, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        command.addAll(arguments);
        long begun = System.nanoTime();
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader said = process.inputReader()) {
            Optional<String> drawn = said.lines().filter(l -> l.contains(FIRST_FRAME)).findFirst();
            Duration time = Duration.ofNanos(System.nanoTime() - begun);
            if (drawn.isEmpty()) {
                throw new IOException(main + " showed nothing");
            }
            return time;
        } finally {
            process.destroy();
            process.onExit().join();
        }
    }
}
