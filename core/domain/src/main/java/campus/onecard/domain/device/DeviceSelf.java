package campus.onecard.domain.device;

import campus.onecard.domain.operator.ServiceStanding;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the server tells a machine about itself.
 *
 * @param name what people call it
 * @param place where it stands
 * @param campus the university's name
 * @param helpPhone whom to call
 * @param serverTime the server's clock
 * @param cashNotice payment methods and cash, for everybody to read; null: the machine's own words
 * @param outages what cannot be done just now; null from a server that does not tell
 * @param foundSlot whether found cards go into a slot of this machine; null from a server that does
 *     not tell
 * @param closedSince when it was taken out of service; null while it serves
 */
public record DeviceSelf(
        String deviceId,
        DeviceKind kind,
        String name,
        String place,
        String campus,
        String helpPhone,
        Instant serverTime,
        @Nullable CashNotice cashNotice,
        @Nullable List<Outage> outages,
        @Nullable Boolean foundSlot,
        @Nullable Instant closedSince) {

    public DeviceSelf {
        outages = outages == null ? null : List.copyOf(outages);
    }

    /** Where nobody set a notice and everything works. */
    public DeviceSelf(
            String deviceId,
            DeviceKind kind,
            String name,
            String place,
            String campus,
            String helpPhone,
            Instant serverTime) {
        this(deviceId, kind, name, place, campus, helpPhone, serverTime, null, null, null, null);
    }

    /** Of a machine that serves. */
    public DeviceSelf(
            String deviceId,
            DeviceKind kind,
            String name,
            String place,
            String campus,
            String helpPhone,
            Instant serverTime,
            @Nullable CashNotice cashNotice,
            @Nullable List<Outage> outages,
            @Nullable Boolean foundSlot) {
        this(
                deviceId,
                kind,
                name,
                place,
                campus,
                helpPhone,
                serverTime,
                cashNotice,
                outages,
                foundSlot,
                null);
    }

    /** The same machine, closed or open. */
    public DeviceSelf with(ServiceStanding service) {
        return new DeviceSelf(
                deviceId,
                kind,
                name,
                place,
                campus,
                helpPhone,
                serverTime,
                cashNotice,
                outages,
                foundSlot,
                service.closedSince());
    }

    /** Whether it serves people. */
    public ServiceStanding service() {
        return new ServiceStanding(closedSince);
    }

    /** The notice that the campus has set. */
    public Optional<CashNotice> notice() {
        return Optional.ofNullable(cashNotice);
    }

    /** What cannot be done just now; empty when all can. */
    public List<Outage> missing() {
        return outages == null ? List.of() : outages;
    }

    /** Whether a found card goes into this machine; else it is brought to the service hall. */
    public boolean takesFoundCards() {
        return Boolean.TRUE.equals(foundSlot);
    }

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
                        serverTime,
                        other.cashNotice,
                        other.outages,
                        other.foundSlot,
                        other.closedSince));
    }
}
