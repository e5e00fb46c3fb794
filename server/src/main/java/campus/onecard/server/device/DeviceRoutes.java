package campus.onecard.server.device;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.Routes;
import campus.onecard.domain.device.CashNotice;
import campus.onecard.domain.device.DeviceSelf;
import campus.onecard.domain.device.Outage;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.Call;
import campus.onecard.server.http.ProblemException;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The routes of devices. */
public final class DeviceRoutes {

    private final Devices devices;
    private final Campus campus;
    private final InstantSource clock;

    /**
     * What every machine is told about where it stands.
     *
     * @param name the university's name
     * @param helpPhone whom to call
     * @param notice on payment methods and cash
     * @param foundSlots the names of the machines that have a slot for found cards
     * @param outages what cannot be done just now; must not block
     */
    public record Campus(
            String name,
            String helpPhone,
            CashNotice notice,
            Set<String> foundSlots,
            Supplier<List<Outage>> outages) {

        /** One that set no notice, and where everything works. */
        public Campus(String name, String helpPhone) {
            this(name, helpPhone, new CashNotice("", ""), Set.of(), List::of);
        }
    }

    public DeviceRoutes(Devices devices, Campus campus, InstantSource clock) {
        this.devices = devices;
        this.campus = campus;
        this.clock = clock;
    }

    public void bind(Bindings bindings) {
        bindings.on(Routes.NEW_DEVICE, (call, body) -> devices.newCode(body));
        bindings.on(Routes.ENROL, (call, body) -> devices.enrol(body.code()));
        bindings.on(Routes.DEVICE_SELF, (call, body) -> self(call));
        bindings.on(
                Routes.DEVICE_STATE,
                (call, body) -> {
                    devices.setEnabled(deviceIn(call.path()), body.enabled());
                    return null;
                });
    }

    private DeviceSelf self(Call call) {
        DeviceRow row =
                devices.row(call.device())
                        .orElseThrow(
                                () ->
                                        new ProblemException(
                                                ErrorCode.NOT_ENROLLED,
                                                "This machine is not enrolled any more."));
        return new DeviceSelf(
                row.id(),
                row.kind(),
                row.name(),
                row.place(),
                campus.name(),
                campus.helpPhone(),
                clock.instant(),
                campus.notice(),
                campus.outages().get(),
                campus.foundSlots().contains(row.name()),
                devices.closedSince(row.id()).orElse(null));
    }

    private static String deviceIn(Map<String, String> path) {
        return path.getOrDefault("deviceId", "");
    }
}
