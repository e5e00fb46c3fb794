package campus.onecard.server.outside;

import java.time.Duration;

/**
 * How long an order may take.
 *
 * @param shown how long the person waits for it before the screen
 * @param call how long one call may take
 * @param deadline when it is taken back if it was not carried out until then, counted from its
 *     booking; longer than a call
 * @param longest the longest pause between two questions about it
 */
public record OrderTimes(Duration shown, Duration call, Duration deadline, Duration longest) {

    /** Three seconds, ten seconds, a minute, five minutes. */
    public static final OrderTimes USUAL =
            new OrderTimes(
                    Duration.ofSeconds(3),
                    Duration.ofSeconds(10),
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5));

    /** The pause after so many questions without an end: doubled each time. */
    Duration pauseAfter(int questions) {
        Duration pause = Duration.ofSeconds(1L << Math.min(questions, 10));
        return pause.compareTo(longest) > 0 ? longest : pause;
    }
}
