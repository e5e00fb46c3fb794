package campus.onecard.server.device;

import campus.onecard.domain.equipment.EquipmentFault;
import campus.onecard.domain.equipment.EquipmentKind;
import campus.onecard.domain.equipment.EquipmentState;

import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** The tables of what machines tell about their equipment. */
@RegisterConstructorMapper(EquipmentRows.StateRow.class)
@RegisterConstructorMapper(EquipmentRows.Reporter.class)
interface EquipmentRows {

    /**
     * A machine that reported.
     *
     * @param reported epoch milliseconds
     */
    record Reporter(String id, String name, String place, long reported) {}

    /** A state as the database keeps it: times in epoch milliseconds. */
    record StateRow(
            String deviceId,
            String name,
            EquipmentKind kind,
            EquipmentState.Condition isNow,
            long since,
            @Nullable EquipmentFault fault,
            @Nullable Long faultAt) {

        static StateRow of(String device, EquipmentState state) {
            Instant faultAt = state.faultAt();
            return new StateRow(
                    device,
                    state.name(),
                    state.kind(),
                    state.condition(),
                    state.since().toEpochMilli(),
                    state.fault(),
                    faultAt == null ? null : faultAt.toEpochMilli());
        }

        EquipmentState state() {
            return new EquipmentState(
                    kind,
                    name,
                    isNow,
                    Instant.ofEpochMilli(since),
                    fault,
                    faultAt == null ? null : Instant.ofEpochMilli(faultAt));
        }
    }

    /** Locks the machine's row, so that of two reports one replaces the other whole. */
    @SqlUpdate(
            """
            INSERT INTO equipment_report (device_id, reported) VALUES (:device, :now)
            ON DUPLICATE KEY UPDATE reported = :now
            """)
    void report(@Bind("device") String device, @Bind("now") long now);

    @SqlUpdate("DELETE FROM equipment_state WHERE device_id = :device")
    void forget(@Bind("device") String device);

    @SqlBatch(
            """
            INSERT INTO equipment_state (device_id, name, kind, is_now, since, fault, fault_at)
            VALUES (:deviceId, :name, :kind, :isNow, :since, :fault, :faultAt)
            """)
    void insert(@BindMethods List<StateRow> rows);

    @SqlQuery(
            """
            SELECT d.id, d.name, d.place, r.reported
            FROM equipment_report r JOIN device d ON d.id = r.device_id
            ORDER BY d.place, d.name, d.id
            """)
    List<Reporter> reporters();

    @SqlQuery(
            """
            SELECT device_id, name, kind, is_now, since, fault, fault_at
            FROM equipment_state ORDER BY device_id, name
            """)
    List<StateRow> states();
}
