package campus.onecard.server.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import campus.onecard.client.CallFailure;
import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.domain.api.EquipmentRoutes;
import campus.onecard.domain.device.DeviceEnrolled;
import campus.onecard.domain.device.DeviceKind;
import campus.onecard.domain.device.NewDevice;
import campus.onecard.domain.equipment.EquipmentFault;
import campus.onecard.domain.equipment.EquipmentKind;
import campus.onecard.domain.equipment.EquipmentReport;
import campus.onecard.domain.equipment.EquipmentState;
import campus.onecard.domain.equipment.EquipmentState.Condition;
import campus.onecard.domain.equipment.Fleet;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What machines tell about their equipment, over real HTTP on a real database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EquipmentDeskTest {

    private static final Instant SINCE = Instant.parse("2026-11-23T06:05:00.123Z");
    private static final EquipmentState READER =
            new EquipmentState(
                    EquipmentKind.CARD_READER, "读卡器", Condition.READY, SINCE, null, null);
    private static final EquipmentState PRINTER =
            new EquipmentState(
                    EquipmentKind.RECEIPT_PRINTER,
                    "小票打印机",
                    Condition.DOWN,
                    SINCE,
                    EquipmentFault.PAPER_OUT,
                    SINCE);

    private final DeviceHouse house = new DeviceHouse();
    private final OneCardClient operator =
            house.client(new Credentials.Operator(DeviceHouse.OPERATOR));
    private final OneCardClient nobody = house.client(new Credentials.Nobody());

    @AfterAll
    void close() {
        operator.close();
        nobody.close();
        house.close();
    }

    private OneCardClient machine(String name) {
        NewDevice wanted = NewDevice.of(DeviceKind.KIOSK, name, "图书馆");
        DeviceEnrolled enrolled = nobody.enrol(operator.newDevice(wanted).code());
        return nobody.as(new Credentials.Device(DeviceIdentity.of(enrolled)));
    }

    private static void report(OneCardClient machine, EquipmentState... states) {
        machine.call(
                EquipmentRoutes.REPORT_EQUIPMENT,
                Map.of(),
                Map.of(),
                new EquipmentReport(List.of(states)));
    }

    private Fleet.Machine heard(String name) {
        Fleet fleet = operator.call(EquipmentRoutes.FLEET, Map.of(), Map.of(), null);
        return Objects.requireNonNull(fleet).machines().stream()
                .filter(m -> m.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_a_machine_reports_an_operator_reads_and_the_next_report_replaces_it() {
        OneCardClient machine = machine("1 号机");
        report(machine, PRINTER, READER);
        assertEquals(List.of(PRINTER, READER), heard("1 号机").states());
        assertEquals("图书馆", heard("1 号机").place());
        assertEquals(house.now(), heard("1 号机").reportedAt());
        report(machine, READER);
        assertEquals(List.of(READER), heard("1 号机").states());
        report(machine);
        assertEquals(List.of(), heard("1 号机").states());
    }

    @Test
    void one_machine_says_nothing_about_another() {
        report(machine("2 号机"), READER);
        report(machine("3 号机"), PRINTER);
        assertEquals(List.of(READER), heard("2 号机").states());
        assertEquals(List.of(PRINTER), heard("3 号机").states());
    }

    @Test
    void only_machines_report_and_only_operators_read() {
        assertThrows(CallFailure.Refused.class, () -> report(nobody, READER));
        OneCardClient machine = machine("4 号机");
        assertThrows(
                CallFailure.Refused.class,
                () -> machine.call(EquipmentRoutes.FLEET, Map.of(), Map.of(), null));
    }

    @Test
    void a_report_names_each_device_once_and_is_short() {
        assertThrows(
                IllegalArgumentException.class, () -> new EquipmentReport(List.of(READER, READER)));
        EquipmentState nameless =
                new EquipmentState(
                        EquipmentKind.CARD_READER, " ", Condition.READY, SINCE, null, null);
        assertThrows(IllegalArgumentException.class, () -> new EquipmentReport(List.of(nameless)));
    }
}
