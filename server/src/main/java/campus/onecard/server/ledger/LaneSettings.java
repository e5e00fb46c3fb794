package campus.onecard.server.ledger;

import java.time.Duration;

/**
 * How the lanes are laid out.
 *
 * @param lanes 1 to 64; as many as the cores that the database may use
 * @param queue how many commands may wait per lane before callers are told to come back
 * @param batch the most commands that share one commit
 * @param patience how long a caller waits before the outcome counts as unknown
 */
public record LaneSettings(int lanes, int queue, int batch, Duration patience) {

    /** Two lanes, 256 per commit: what two cores do best. */
    public static final LaneSettings DEFAULT =
            new LaneSettings(2, 4096, 256, Duration.ofSeconds(10));

    public LaneSettings {
        if (lanes < 1 || lanes > Slots.COUNT || queue < 1 || batch < 1) {
            throw new IllegalArgumentException("1 to 64 lanes, a queue and a batch of 1 or more");
        }
    }
}
