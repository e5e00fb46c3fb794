package campus.onecard.server.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.CallFailure;
import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.device.CashNotice;
import campus.onecard.domain.device.DeviceCode;
import campus.onecard.domain.device.DeviceEnrolled;
import campus.onecard.domain.device.DeviceKind;
import campus.onecard.domain.device.DeviceSelf;
import campus.onecard.domain.device.DeviceState;
import campus.onecard.domain.device.NewDevice;
import campus.onecard.domain.device.Outage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Enrolment and admission over real HTTP on a real database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DevicesTest {

    private static final NewDevice MACHINE = NewDevice.of(DeviceKind.KIOSK, "1 号机", "学生一食堂");

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

    @Test
    void aCodeLetsOneMachineInOnce() {
        DeviceCode code = operator.newDevice(MACHINE);
        assertTrue(code.code().matches("[34679ACDEFGHJKMNPQRTWXY]{8}"));
        assertEquals(house.now().plus(Duration.ofMinutes(10)), code.validUntil());

        String typed = " " + code.code().toLowerCase(java.util.Locale.ROOT).substring(0, 4) + "-";
        DeviceEnrolled enrolled = nobody.enrol(typed + code.code().substring(4));
        DeviceSelf self = self(enrolled);

        assertEquals(enrolled.deviceId(), self.deviceId());
        assertEquals("1 号机", self.name());
        assertEquals("学生一食堂", self.place());
        assertEquals("示范大学", self.campus());
        assertEquals(Optional.of(new CashNotice("不收现金", "No cash")), self.notice());
        assertEquals(List.of(Outage.BANK_CLOSED), self.missing());
        assertTrue(self.takesFoundCards(), "this one has a slot");
        refused(ErrorCode.ENROLMENT_REFUSED, () -> nobody.enrol(code.code()));
    }

    @Test
    void aCodeIsWorthNothingAfterTenMinutes() {
        DeviceCode code = operator.newDevice(MACHINE);
        house.later(Duration.ofMinutes(10));
        refused(ErrorCode.ENROLMENT_REFUSED, () -> nobody.enrol(code.code()));
    }

    @Test
    void wrongCodesAreRefused() {
        for (String wrong : List.of("", "WRONG", "AAAAAAAA", "' OR 1=1 --", "%", "校".repeat(500))) {
            refused(ErrorCode.ENROLMENT_REFUSED, () -> nobody.enrol(wrong));
        }
    }

    @Test
    void ofManyMachinesWithOneCodeOneGetsIn() throws Exception {
        DeviceCode code = operator.newDevice(MACHINE);
        Callable<Boolean> attempt =
                () -> {
                    try {
                        nobody.enrol(code.code());
                        return true;
                    } catch (CallFailure.Refused e) {
                        return false;
                    }
                };
        int entered = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> one :
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> attempt).toList())) {
                entered += one.get() ? 1 : 0;
            }
        }
        assertEquals(1, entered);
    }

    @Test
    void aDeviceThatIsShutOutGetsNothingFromItsNextRequestOn() {
        DeviceEnrolled enrolled = nobody.enrol(operator.newDevice(MACHINE).code());
        self(enrolled);
        operator.deviceState(enrolled.deviceId(), new DeviceState(false));
        refused(ErrorCode.DEVICE_DISABLED, () -> self(enrolled));
        operator.deviceState(enrolled.deviceId(), new DeviceState(true));
        operator.deviceState(enrolled.deviceId(), new DeviceState(true));
        self(enrolled);
    }

    @Test
    void anUnknownDeviceCannotBeShutOut() {
        refused(ErrorCode.NOT_FOUND, () -> operator.deviceState("nobody", new DeviceState(false)));
    }

    @Test
    void aRequestSignedOutsideTheWindowIsRefused() {
        DeviceEnrolled enrolled = nobody.enrol(operator.newDevice(MACHINE).code());
        OneCardClient late = house.clientWhoseClockIsOff(device(enrolled), Duration.ofMinutes(-6));
        OneCardClient early = house.clientWhoseClockIsOff(device(enrolled), Duration.ofMinutes(6));
        OneCardClient nearly =
                house.clientWhoseClockIsOff(device(enrolled), Duration.ofMinutes(-5));
        refused(ErrorCode.CLOCK_WRONG, late::deviceSelf);
        refused(ErrorCode.CLOCK_WRONG, early::deviceSelf);
        nearly.deviceSelf();
        List.of(late, early, nearly).forEach(OneCardClient::close);
    }

    @Test
    void aStrangersSignatureIsRefused() {
        DeviceEnrolled enrolled = nobody.enrol(operator.newDevice(MACHINE).code());
        DeviceIdentity forged = new DeviceIdentity(enrolled.deviceId(), new byte[32]);
        DeviceIdentity invented = new DeviceIdentity("invented", new byte[32]);
        refused(ErrorCode.NOT_ENROLLED, () -> self(forged));
        refused(ErrorCode.NOT_ENROLLED, () -> self(invented));
    }

    @Test
    void theDatabaseHoldsNeitherCodeNorKey() {
        DeviceCode code = operator.newDevice(MACHINE);
        DeviceEnrolled enrolled = nobody.enrol(operator.newDevice(MACHINE).code());
        String tables = house.tables();
        assertFalse(tables.contains(code.code()));
        assertFalse(tables.contains(enrolled.key()));
        assertTrue(tables.contains(enrolled.deviceId()));
    }

    @Test
    void codesDiffer() {
        Set<String> codes =
                IntStream.range(0, 50)
                        .mapToObj(i -> operator.newDevice(MACHINE).code())
                        .collect(Collectors.toCollection(HashSet::new));
        assertEquals(50, codes.size());
    }

    private DeviceSelf self(DeviceEnrolled enrolled) {
        return self(DeviceIdentity.of(enrolled));
    }

    private DeviceSelf self(DeviceIdentity identity) {
        return nobody.as(new Credentials.Device(identity)).deviceSelf();
    }

    private static Credentials device(DeviceEnrolled enrolled) {
        return new Credentials.Device(DeviceIdentity.of(enrolled));
    }

    private static void refused(ErrorCode code, Runnable call) {
        CallFailure.Refused refused = assertThrows(CallFailure.Refused.class, call::run);
        assertTrue(refused.is(code), refused.getMessage());
    }
}
