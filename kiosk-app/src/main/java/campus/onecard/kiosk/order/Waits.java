package campus.onecard.kiosk.order;

import java.time.Duration;

/** How long the kiosk waits before it asks once more: first short, later half a minute. */
final class Waits {

    private static final int LONGEST = 30;

    private Waits() {}

    /**
     * @param round from 1
     */
    static Duration before(int round) {
        return Duration.ofSeconds(Math.min(1L << Math.min(round - 1, 5), LONGEST));
    }
}
