package campus.onecard.kiosk.effect;

import campus.onecard.devices.Health;
import campus.onecard.domain.equipment.EquipmentState;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;

/** The machine itself, as those who look after it see it. */
public interface Workshop {

    /** A machine that has no devices to see to. */
    Workshop NONE =
            new Workshop() {
                @Override
                public List<EquipmentState> devices() {
                    return List.of();
                }

                @Override
                public Optional<Future<Health>> test(String name) {
                    return Optional.empty();
                }

                @Override
                public Facts facts() {
                    return new Facts("—", "—", "—", Instant.EPOCH);
                }
            };

    /** How all devices are, by name; those not looked at yet are missing. Does not block. */
    List<EquipmentState> devices();

    /**
     * Tests a device on its own thread.
     *
     * @return ends with how it is; empty for one that is always under test, or that is not there
     */
    Optional<Future<Health>> test(String name);

    /** What runs here. */
    Facts facts();

    /**
     * What runs here.
     *
     * @param version of this program
     * @param java of the runtime
     * @param servers their addresses, parted by commas
     * @param now this machine's clock
     */
    record Facts(String version, String java, String servers, Instant now) {}
}
