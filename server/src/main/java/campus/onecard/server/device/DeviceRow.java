package campus.onecard.server.device;

import campus.onecard.domain.device.DeviceKind;

import org.jspecify.annotations.Nullable;

/**
 * A device as the database keeps it.
 *
 * @param outlet what a terminal takes money for; null for every other kind
 * @param sealedKey its key, sealed by the vault
 * @param enrolled epoch milliseconds
 */
record DeviceRow(
        String id,
        DeviceKind kind,
        String name,
        String place,
        @Nullable Integer outlet,
        byte[] sealedKey,
        boolean enabled,
        long enrolled) {

    @Override
    public String toString() {
        return "DeviceRow[" + id + "]";
    }
}
