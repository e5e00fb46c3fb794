package campus.onecard.server.day;

/** Seals without a thread. */
public final class DaySealing {

    private DaySealing() {}

    /** Everything up to now. */
    public static void sealAll(DayHouse house) {
        boolean more = true;
        while (more) {
            more = house.days.sealSome(house.campus.clock().instant());
        }
    }
}
