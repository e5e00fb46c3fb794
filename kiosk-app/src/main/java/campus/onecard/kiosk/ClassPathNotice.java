package campus.onecard.kiosk;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;

/**
 * The programs run JavaFX from the class path on purpose. It warns about that at every start; this
 * one sentence is not for the terminal. The log's configuration file names this class.
 */
public final class ClassPathNotice extends Filter<ILoggingEvent> {

    @Override
    public FilterReply decide(ILoggingEvent event) {
        return event.getMessage().startsWith("Unsupported JavaFX configuration")
                ? FilterReply.DENY
                : FilterReply.NEUTRAL;
    }
}
