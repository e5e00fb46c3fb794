package campus.onecard.devices.config;

import campus.onecard.domain.equipment.EquipmentKind;

import java.util.Map;

/**
 * One device as the installer wrote it, checked and with what he left out filled in.
 *
 * @param name what he calls it, unique in the file
 * @param values of every setting its driver has
 */
public record DeviceSetting(
        String name, EquipmentKind kind, Driver driver, Map<String, String> values) {

    public DeviceSetting {
        values = Map.copyOf(values);
    }

    /**
     * @throws IllegalArgumentException when the driver has no such setting
     */
    String text(String setting) {
        String value = values.get(setting);
        if (value == null) {
            throw new IllegalArgumentException(driver + " has no setting " + setting);
        }
        return value;
    }

    int number(String setting) {
        return Integer.parseInt(text(setting));
    }
}
