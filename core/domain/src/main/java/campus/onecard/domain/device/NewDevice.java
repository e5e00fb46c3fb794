package campus.onecard.domain.device;

import org.jspecify.annotations.Nullable;

/**
 * An operator's wish to let a machine in.
 *
 * @param kind what it is
 * @param name what people call it, shown on its screen, for example {@code 1 号机}
 * @param place where it stands, for example {@code 学生一食堂一楼}
 * @param outlet the outlet that a terminal takes money for; must exist. Null for every other kind
 */
public record NewDevice(DeviceKind kind, String name, String place, @Nullable Integer outlet) {

    private static final int LONGEST = 60;

    public NewDevice {
        if (name.isBlank()
                || name.length() > LONGEST
                || place.isBlank()
                || place.length() > LONGEST) {
            throw new IllegalArgumentException("a device's name and place have 1 to 60 characters");
        }
        if ((kind == DeviceKind.TERMINAL) != (outlet != null)) {
            throw new IllegalArgumentException(
                    "a terminal has an outlet, another machine has none");
        }
    }

    /** A machine that takes no money for an outlet. */
    public static NewDevice of(DeviceKind kind, String name, String place) {
        return new NewDevice(kind, name, place, null);
    }

    /** A terminal that takes money for that outlet. */
    public static NewDevice terminal(String name, String place, int outlet) {
        return new NewDevice(DeviceKind.TERMINAL, name, place, outlet);
    }
}
