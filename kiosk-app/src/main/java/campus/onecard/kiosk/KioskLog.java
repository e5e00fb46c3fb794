package campus.onecard.kiosk;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.TimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;

import org.slf4j.LoggerFactory;

import java.nio.file.Path;

/**
 * The log of this machine: one line per event in its home, a new file every day, fourteen days
 * kept. Warnings also go to the terminal, in short.
 */
public final class KioskLog {

    private static final int DAYS = 14;

    private KioskLog() {}

    /** Everything into the home, warnings also to the terminal. */
    public static void into(Path home) {
        LoggerContext context = onTerminal();
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.addAppender(file(context, home.resolve("log")));
    }

    /** Warnings to the terminal and nothing else. */
    public static LoggerContext onTerminal() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(terminal(context));
        return context;
    }

    private static Appender<ILoggingEvent> terminal(LoggerContext context) {
        ConsoleAppender<ILoggingEvent> terminal = new ConsoleAppender<>();
        terminal.setContext(context);
        terminal.setTarget("System.err");
        ThresholdFilter warnings = new ThresholdFilter();
        warnings.setLevel(Level.WARN.toString());
        warnings.start();
        terminal.addFilter(warnings);
        terminal.addFilter(new ClassPathNotice());
        terminal.setEncoder(lines(context, "%d{HH:mm:ss} %-5level %msg%n"));
        terminal.start();
        return terminal;
    }

    private static Appender<ILoggingEvent> file(LoggerContext context, Path folder) {
        RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
        file.setContext(context);
        file.setFile(folder.resolve("kiosk.log").toString());
        file.setRollingPolicy(daily(context, file, folder));
        file.setEncoder(
                lines(context, "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{0} %msg%n"));
        file.start();
        return file;
    }

    private static PatternLayoutEncoder lines(LoggerContext context, String pattern) {
        PatternLayoutEncoder lines = new PatternLayoutEncoder();
        lines.setContext(context);
        lines.setPattern(pattern);
        lines.start();
        return lines;
    }

    private static TimeBasedRollingPolicy<ILoggingEvent> daily(
            LoggerContext context, RollingFileAppender<ILoggingEvent> file, Path folder) {
        TimeBasedRollingPolicy<ILoggingEvent> policy = new TimeBasedRollingPolicy<>();
        policy.setContext(context);
        policy.setParent(file);
        policy.setFileNamePattern(folder.resolve("kiosk-%d{yyyy-MM-dd}.log.gz").toString());
        policy.setMaxHistory(DAYS);
        policy.setTotalSizeCap(FileSize.valueOf("200MB"));
        policy.start();
        return policy;
    }
}
