package campus.onecard.server;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;

/**
 * The log: one JSON object per line in the home's log folder, a new file every day, thirty days
 * kept. Warnings also go to the terminal in short (see {@code logback.xml}).
 */
final class Logging {

    private static final int DAYS = 30;
    private static final String FILE = "file";

    private Logging() {}

    /** The first folder counts; a program has one log. */
    static void into(Path folder) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        if (root.getAppender(FILE) != null) {
            return;
        }
        RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
        file.setName(FILE);
        file.setContext(context);
        file.setFile(folder.resolve("onecard.log").toString());
        file.setRollingPolicy(daily(context, file, folder));
        file.setEncoder(json(context));
        file.start();
        root.setLevel(Level.INFO);
        root.addAppender(file);
        // Its warnings quote headers and paths, which may hold personal data.
        context.getLogger("org.eclipse.jetty").setLevel(Level.ERROR);
    }

    private static SizeAndTimeBasedRollingPolicy<ILoggingEvent> daily(
            LoggerContext context, RollingFileAppender<ILoggingEvent> file, Path folder) {
        SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy = new SizeAndTimeBasedRollingPolicy<>();
        policy.setContext(context);
        policy.setParent(file);
        policy.setFileNamePattern(folder.resolve("onecard-%d{yyyy-MM-dd}.%i.log.gz").toString());
        policy.setMaxFileSize(FileSize.valueOf("100MB"));
        policy.setMaxHistory(DAYS);
        policy.setTotalSizeCap(FileSize.valueOf("2GB"));
        policy.start();
        return policy;
    }

    private static JsonEncoder json(LoggerContext context) {
        JsonEncoder encoder = new JsonEncoder();
        encoder.setContext(context);
        encoder.setWithContext(false);
        encoder.setWithSequenceNumber(false);
        encoder.setWithNanoseconds(false);
        encoder.setWithFormattedMessage(true);
        encoder.setWithMessage(false);
        encoder.setWithArguments(false);
        encoder.start();
        return encoder;
    }
}
