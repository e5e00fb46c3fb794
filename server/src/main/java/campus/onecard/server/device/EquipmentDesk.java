package campus.onecard.server.device;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import campus.onecard.domain.api.EquipmentRoutes;
import campus.onecard.domain.equipment.EquipmentReport;
import campus.onecard.domain.equipment.EquipmentState;
import campus.onecard.domain.equipment.Fleet;
import campus.onecard.server.http.Bindings;

import org.jdbi.v3.core.Jdbi;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Keeps what machines tell about their equipment, and tells operators. */
public final class EquipmentDesk {

    private final Jdbi jdbi;
    private final InstantSource clock;

    public EquipmentDesk(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    public void bind(Bindings bindings) {
        bindings.on(
                EquipmentRoutes.REPORT_EQUIPMENT,
                (call, body) -> {
                    keep(call.device(), body);
                    return null;
                });
        bindings.on(EquipmentRoutes.FLEET, (call, body) -> fleet());
    }

    private void keep(String device, EquipmentReport report) {
        List<EquipmentRows.StateRow> rows =
                report.states().stream()
                        .map(state -> EquipmentRows.StateRow.of(device, state))
                        .toList();
        jdbi.useTransaction(
                handle -> {
                    EquipmentRows tables = handle.attach(EquipmentRows.class);
                    tables.report(device, clock.instant().toEpochMilli());
                    tables.forget(device);
                    if (!rows.isEmpty()) {
                        tables.insert(rows);
                    }
                });
    }

    private Fleet fleet() {
        return jdbi.inTransaction(
                handle -> {
                    EquipmentRows tables = handle.attach(EquipmentRows.class);
                    Map<String, List<EquipmentState>> states =
                            tables.states().stream()
                                    .collect(
                                            groupingBy(
                                                    EquipmentRows.StateRow::deviceId,
                                                    mapping(
                                                            EquipmentRows.StateRow::state,
                                                            toList())));
                    return new Fleet(
                            tables.reporters().stream()
                                    .map(r -> machine(r, states.getOrDefault(r.id(), List.of())))
                                    .toList());
                });
    }

    private static Fleet.Machine machine(
            EquipmentRows.Reporter reporter, List<EquipmentState> states) {
        return new Fleet.Machine(
                reporter.id(),
                reporter.name(),
                reporter.place(),
                Instant.ofEpochMilli(reporter.reported()),
                states);
    }
}
