package campus.onecard.server.device;

import campus.onecard.domain.device.DeviceKind;

/**
 * A device as the database keeps it.
 *
 * @param sealedKey its key, sealed by the vault
 * @param enrolled epoch milliseconds
 */
record DeviceRow(
        String id,
        DeviceKind kind,
        String name,
        String place,
        byte[] sealedKey,
        boolean enabled,
        long enrolled) {

    @Override
    public String toString() {
        return "DeviceRow[" + id + "]";
    }
}
