package campus.onecard.kiosk.equipment;

import campus.onecard.devices.Device;
import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.WrongFile;
import campus.onecard.devices.config.DeviceFile;
import campus.onecard.devices.config.DeviceSetting;
import campus.onecard.devices.config.Drivers;
import campus.onecard.devices.dispenser.FoundCard;
import campus.onecard.devices.watch.EquipmentWatch;
import campus.onecard.domain.equipment.EquipmentFault;
import campus.onecard.domain.equipment.EquipmentState;
import campus.onecard.domain.equipment.EquipmentState.Condition;
import campus.onecard.domain.text.Texts;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The devices of {@code devices.conf}, each watched on its own thread. */
public final class InstalledDevices implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(InstalledDevices.class);
    private static final String FILE = "devices.conf";

    private final InstantSource clock;
    private final Consumer<EquipmentState> told;
    private final List<EquipmentWatch<Device>> watches = new ArrayList<>();

    private InstalledDevices(InstantSource clock, Consumer<EquipmentState> told) {
        this.clock = clock;
        this.told = told;
    }

    /**
     * Begins to watch; nothing where there is no file.
     *
     * @param home where the installer put the file
     * @param told takes every state, on the device's thread; must not block
     * @throws IllegalArgumentException naming every wrong line and the legal values
     */
    public static InstalledDevices watched(
            Path home, InstantSource clock, Consumer<EquipmentState> told) {
        InstalledDevices devices = new InstalledDevices(clock, told);
        read(home.resolve(FILE)).devices().forEach(devices::add);
        return devices;
    }

    private static DeviceFile read(Path file) {
        if (!Files.exists(file)) {
            return DeviceFile.NONE;
        }
        try {
            return DeviceFile.read(file);
        } catch (WrongFile e) {
            throw new IllegalArgumentException(
                    e.sentences(Texts.CHINESE) + "\n" + e.sentences(Texts.ENGLISH), e);
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read " + file + ": check its rights", e);
        }
    }

    private void add(DeviceSetting setting) {
        try {
            Optional<Device> device = Drivers.build(setting, FoundCard.LEAVE);
            if (device.isEmpty()) {
                told.accept(state(setting, Condition.ABSENT, null));
                return;
            }
            var watch = new EquipmentWatch<>(setting.name(), device.get(), clock, told);
            watches.add(watch);
            watch.start();
        } catch (DeviceFault e) {
            LOG.warn("{} cannot be used: {}", setting.name(), e.getMessage());
            told.accept(state(setting, Condition.DOWN, e.fault()));
        }
    }

    private EquipmentState state(
            DeviceSetting setting, Condition condition, @Nullable EquipmentFault fault) {
        Instant now = clock.instant();
        return new EquipmentState(
                setting.kind(), setting.name(), condition, now, fault, fault == null ? null : now);
    }

    @Override
    public void close() {
        watches.forEach(EquipmentWatch::close);
    }
}
