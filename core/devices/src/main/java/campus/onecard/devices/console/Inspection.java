package campus.onecard.devices.console;

import campus.onecard.devices.Device;
import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.Health;
import campus.onecard.devices.config.DeviceSetting;
import campus.onecard.devices.config.Drivers;
import campus.onecard.devices.dispenser.FoundCard;
import campus.onecard.devices.watch.DeviceTest;
import campus.onecard.devices.watch.DeviceWork;
import campus.onecard.devices.watch.EquipmentMemory;
import campus.onecard.domain.equipment.EquipmentFault;
import campus.onecard.domain.equipment.EquipmentState;
import campus.onecard.domain.equipment.EquipmentState.Condition;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Looks at one device once. */
final class Inspection {

    private final InstantSource clock;
    private final EquipmentMemory memory;
    private final DeviceWork<Device, Health> work;

    /**
     * @param memory of whoever watches these devices
     * @param test whether to test it too: a printer prints
     */
    Inspection(InstantSource clock, EquipmentMemory memory, boolean test) {
        this.clock = clock;
        this.memory = memory;
        this.work = test ? new DeviceTest() : Inspection::connect;
    }

    private static Health connect(Device device) throws DeviceFault, InterruptedException {
        device.open();
        return device.health();
    }

    Finding of(DeviceSetting setting) throws InterruptedException {
        try {
            Optional<Device> built = Drivers.build(setting, FoundCard.LEAVE);
            if (built.isEmpty()) {
                return finding(setting, Condition.ABSENT, null);
            }
            try (Device device = built.get()) {
                EquipmentFault attention = work.with(device).attention().orElse(null);
                return finding(
                        setting,
                        attention == null ? Condition.READY : Condition.ATTENTION,
                        attention);
            }
        } catch (DeviceFault e) {
            return finding(setting, Condition.DOWN, e.fault());
        }
    }

    private Finding finding(
            DeviceSetting setting, Condition condition, @Nullable EquipmentFault fault) {
        Instant now = clock.instant();
        EquipmentState seen =
                new EquipmentState(
                        setting.kind(),
                        setting.name(),
                        condition,
                        now,
                        fault,
                        fault == null ? null : now);
        return memory.since(seen)
                .map(known -> new Finding(known, true))
                .orElseGet(() -> new Finding(seen, false));
    }
}
