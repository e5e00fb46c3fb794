package campus.onecard.ui.work;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Asks the screen's thread for a sign of life. When it stays silent for too long, its stack goes to
 * the log, once until it lives again: a frozen machine is otherwise a riddle.
 */
public final class FxWatchdog {

    private static final Logger LOG = LoggerFactory.getLogger(FxWatchdog.class);

    private final Executor ui;
    private final InstantSource clock;
    private final Duration patience;
    private final Runnable frozen;
    private volatile Instant answered;
    private volatile Thread screen;
    private volatile boolean asked;
    private volatile boolean told;

    /**
     * Call it on the screen's thread.
     *
     * @param ui the thread of the screen; in the programs {@code Platform::runLater}
     * @param patience the silence that counts as frozen
     * @param frozen called on the timer's thread once per silence, after the log was written
     */
    public FxWatchdog(Executor ui, InstantSource clock, Duration patience, Runnable frozen) {
        this.ui = ui;
        this.clock = clock;
        this.patience = patience;
        this.frozen = frozen;
        this.answered = clock.instant();
        this.screen = Thread.currentThread();
    }

    /** Looks once a second until the answer is cancelled. */
    public ScheduledFuture<?> on(ScheduledExecutorService timer) {
        return timer.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    void look() {
        if (!asked) {
            asked = true;
            ui.execute(this::answer);
        }
        Duration silence = Duration.between(answered, clock.instant());
        if (silence.compareTo(patience) > 0 && !told) {
            told = true;
            LOG.error("the screen has not answered for {} s: {}", silence.toSeconds(), stack());
            frozen.run();
        }
    }

    private void answer() {
        screen = Thread.currentThread();
        answered = clock.instant();
        asked = false;
        told = false;
    }

    private String stack() {
        StringBuilder stack = new StringBuilder(screen.getName());
        for (StackTraceElement line : screen.getStackTrace()) {
            stack.append(System.lineSeparator()).append("    at ").append(line);
        }
        return stack.toString();
    }
}
