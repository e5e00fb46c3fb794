package campus.onecard.domain.device;

import java.time.Instant;

/**
 * What the server tells a machine about itself.
 *
 * @param name what people call it
 * @param place where it stands
 * @param campus the university's name
 * @param helpPhone whom to call
 * @param serverTime the server's clock
 */
public record DeviceSelf(
        String deviceId,
        DeviceKind kind,
        String name,
        String place,
        String campus,
        String helpPhone,
        Instant serverTime) {

    /** Whether both speak of the same machine with the same facts, only at another time. */
    public boolean differsOnlyInTimeFrom(DeviceSelf other) {
        return equals(
                new DeviceSelf(
                        other.deviceId,
                        other.kind,
                        other.name,
                        other.place,
                        other.campus,
                        other.helpPhone,
                        serverTime));
    }
}
