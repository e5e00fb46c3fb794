package campus.onecard.server;

import campus.onecard.domain.device.DeviceCode;
import campus.onecard.domain.device.DeviceKind;
import campus.onecard.domain.device.NewDevice;
import campus.onecard.domain.time.CampusTime;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;

/** Makes a one-time code that lets one new machine in. */
@Command(name = "enrol", mixinStandardHelpOptions = true)
final class EnrolCommand implements Callable<Integer> {

    private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Surroundings surroundings;

    @Option(names = "--kind", descriptionKey = "kind")
    private DeviceKind kind = DeviceKind.KIOSK;

    @Option(names = "--name", required = true, descriptionKey = "name")
    private String name = "";

    @Option(names = "--place", required = true, descriptionKey = "place")
    private String place = "";

    @Option(names = "--outlet", descriptionKey = "outlet")
    private @Nullable Integer outlet;

    EnrolCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        NewDevice device = new NewDevice(kind, name, place, outlet);
        try (OperatorDesk desk = OperatorDesk.open(surroundings, "enrol")) {
            DeviceCode code = desk.client().newDevice(device);
            LocalTime until = LocalTime.ofInstant(code.validUntil(), CampusTime.ZONE);
            surroundings.say("enrol.code", code.code(), CLOCK_TIME.format(until));
        }
        return ExitCode.OK;
    }
}
