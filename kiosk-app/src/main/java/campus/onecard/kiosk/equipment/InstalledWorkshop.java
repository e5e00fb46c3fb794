package campus.onecard.kiosk.equipment;

import campus.onecard.devices.Health;
import campus.onecard.domain.equipment.EquipmentState;
import campus.onecard.kiosk.effect.Workshop;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/**
 * The devices of this machine and what runs on it.
 *
 * @param servers where it asks
 */
public record InstalledWorkshop(InstalledDevices installed, List<URI> servers, InstantSource clock)
        implements Workshop {

    @Override
    public List<EquipmentState> devices() {
        return installed.states();
    }

    @Override
    public Optional<Future<Health>> test(String name) {
        return installed.test(name);
    }

    @Override
    public Facts facts() {
        return new Facts(
                Optional.ofNullable(InstalledWorkshop.class.getPackage().getImplementationVersion())
                        .orElse("development"),
                Runtime.version().toString(),
                servers.stream().map(URI::toString).collect(Collectors.joining(", ")),
                clock.instant());
    }
}
