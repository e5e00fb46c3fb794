package campus.onecard.server.simulate;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;

import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** While open, lanes do not log: thousands of faults that were wanted are no news. */
final class QuietLanes implements AutoCloseable {

    private final Logger logger = (Logger) LoggerFactory.getLogger("campus.onecard.server.ledger");
    private final @Nullable Level before = logger.getLevel();

    QuietLanes() {
        logger.setLevel(Level.OFF);
    }

    @Override
    public void close() {
        logger.setLevel(before);
    }
}
