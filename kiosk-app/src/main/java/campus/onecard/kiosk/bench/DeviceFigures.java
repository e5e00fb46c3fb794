package campus.onecard.kiosk.bench;

import campus.onecard.domain.text.Texts;

import java.time.Duration;

/**
 * What was measured, against what was promised.
 *
 * @param ours one command over our code, median
 * @param raw the same over the JDK's provider, in turn with ours, median
 * @param signIn select, read, prove, the server's answer, median; the card answers at once
 * @param realPace the same with the delays of an FM1208
 * @param shown from the moment the PC/SC service stops until the machine says so, longest
 * @param healed from the moment it is back until the machine says so, longest
 */
public record DeviceFigures(
        Duration ours,
        Duration raw,
        Duration signIn,
        Duration realPace,
        Duration shown,
        Duration healed) {

    private static final Duration OVERHEAD = Duration.ofNanos(300_000);
    private static final Duration SIGN_IN = Duration.ofMillis(30);
    private static final Duration REAL_PACE = Duration.ofMillis(150);
    private static final Duration OUTAGE = Duration.ofSeconds(2);

    /** What our code adds to a command; less than nothing when it is the faster one. */
    Duration overhead() {
        return ours.minus(raw);
    }

    /** Whether every promise is kept. A return to service has no limit but must happen. */
    public boolean good() {
        return within(overhead(), OVERHEAD)
                && within(signIn, SIGN_IN)
                && within(realPace, REAL_PACE)
                && within(shown, OUTAGE);
    }

    private static boolean within(Duration time, Duration limit) {
        return time.compareTo(limit) <= 0;
    }

    /** One line a person can quote. */
    String summary(Texts texts) {
        return texts.get(
                good() ? "bench.good" : "bench.missed",
                Times.text(overhead()),
                Times.text(ours),
                Times.text(raw),
                Times.text(signIn),
                Times.text(realPace),
                Times.text(shown),
                Times.text(healed));
    }
}
