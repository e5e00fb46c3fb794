package campus.onecard.domain.api;

import campus.onecard.domain.api.Route.Method;
import campus.onecard.domain.equipment.EquipmentReport;
import campus.onecard.domain.equipment.Fleet;

import java.util.List;
import java.util.Set;

/** What machines tell about their card readers and printers: a part of {@link Routes}. */
public final class EquipmentRoutes {

    public static final Route<EquipmentReport, Void> REPORT_EQUIPMENT =
            new Route<>(
                    "reportEquipment",
                    Method.PUT,
                    "/v1/devices/self/equipment",
                    Role.DEVICE,
                    EquipmentReport.class,
                    Void.class,
                    List.of(),
                    Set.of(),
                    "How the equipment of this machine is; replaces what it told before.");
    public static final Route<Void, Fleet> FLEET =
            new Route<>(
                    "fleet",
                    Method.GET,
                    "/v1/devices/equipment",
                    Role.OPERATOR,
                    Void.class,
                    Fleet.class,
                    List.of(),
                    Set.of(),
                    "How the equipment of every machine is.");

    static final List<Route<?, ?>> ALL = List.of(REPORT_EQUIPMENT, FLEET);

    private EquipmentRoutes() {}
}
