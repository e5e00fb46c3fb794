package campus.onecard.server.outside;

import java.time.Duration;
import java.time.Instant;

/**
 * What the last calls to an outside system tell of it; pure. One answer is enough to be there
 * again; to be silent takes several calls in a row without one, over a while: a single lost packet
 * must not close a function for a whole campus.
 *
 * @param unanswered so many calls in a row brought no answer; 0 when the last one did
 * @param since when the first of them ended
 * @param last when the last call ended, answered or not
 */
record Hearing(int unanswered, Instant since, Instant last) {

    /** Nothing was asked yet. */
    static final Hearing NOTHING = new Hearing(0, Instant.EPOCH, Instant.EPOCH);

    /** So many calls in a row, and so long from the first to the last of them. */
    private static final int SILENT_CALLS = 3;

    private static final Duration SILENT_FOR = Duration.ofSeconds(10);

    /** It is asked when nobody had a reason to for so long, and sooner when it did not answer. */
    private static final Duration USUAL_PAUSE = Duration.ofSeconds(20);

    private static final Duration DOUBTFUL_PAUSE = Duration.ofSeconds(5);

    /** After one more call. */
    Hearing after(boolean answered, Instant now) {
        if (answered) {
            return new Hearing(0, now, now);
        }
        return new Hearing(unanswered + 1, unanswered == 0 ? now : since, now);
    }

    /** Whether people should be told before they begin. */
    boolean isSilent() {
        return unanswered >= SILENT_CALLS
                && Duration.between(since, last).compareTo(SILENT_FOR) >= 0;
    }

    /** Whether it is time to ask whether it is there. */
    boolean isDue(Instant now) {
        Duration pause = unanswered == 0 ? USUAL_PAUSE : DOUBTFUL_PAUSE;
        return !now.isBefore(last.plus(pause));
    }
}
