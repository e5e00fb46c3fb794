package campus.onecard.domain.device;

/**
 * An operator's wish to let a machine in.
 *
 * @param kind what it is
 * @param name what people call it, shown on its screen, for example {@code 1 号机}
 * @param place where it stands, for example {@code 学生一食堂一楼}
 */
public record NewDevice(DeviceKind kind, String name, String place) {

    private static final int LONGEST = 60;

    public NewDevice {
        if (name.isBlank()
                || name.length() > LONGEST
                || place.isBlank()
                || place.length() > LONGEST) {
            throw new IllegalArgumentException("a device's name and place have 1 to 60 characters");
        }
    }
}
