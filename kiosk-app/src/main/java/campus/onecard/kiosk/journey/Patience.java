package campus.onecard.kiosk.journey;

import java.time.Duration;

/**
 * How long a step waits for a touch.
 *
 * @param quiet how long it says nothing
 * @param countdown how long it then counts down before it ends
 */
public record Patience(Duration quiet, Duration countdown) {

    /** What people expect of a kiosk: a minute, then twenty seconds with a big button. */
    public static final Patience USUAL = ofSeconds(60, 20);

    /** For a message that one reads and leaves. */
    public static final Patience MESSAGE = ofSeconds(30, 10);

    /** For a screen that goes by itself. */
    public static final Patience BRIEF = ofSeconds(4, 0);

    private static Patience ofSeconds(long quiet, long countdown) {
        return new Patience(Duration.ofSeconds(quiet), Duration.ofSeconds(countdown));
    }
}
