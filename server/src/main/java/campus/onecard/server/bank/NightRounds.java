package campus.onecard.server.bank;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.http.Wordless;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Sees to it that each day's file of the bank is compared once the day is over. */
final class NightRounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NightRounds.class);

    private static final Duration SOON = Duration.ofMinutes(1);

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    task -> Thread.ofPlatform().name("bank-files").daemon().unstarted(task));

    /**
     * @param onDuty a server that stands by leaves it to the other
     */
    NightRounds(ReconciliationDesk desk, BooleanSupplier onDuty, Duration pause) {
        thread.scheduleWithFixedDelay(
                () -> round(desk, onDuty),
                SOON.toMillis(),
                pause.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private static void round(ReconciliationDesk desk, BooleanSupplier onDuty) {
        try {
            if (onDuty.getAsBoolean()) {
                desk.catchUp();
            }
        } catch (ProblemException problem) {
            if (problem.code() != ErrorCode.BUSY) {
                throw problem;
            }
            LOG.info("the bank's file cannot be had now; tried again later");
        } catch (RuntimeException e) {
            LOG.warn("The bank's file could not be compared; tried again later", new Wordless(e));
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
