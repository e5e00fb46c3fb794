package campus.onecard.client;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How the client waits between two tries. */
@FunctionalInterface
public interface Pause {

    /** Really waits; meant for virtual threads. */
    Pause REAL =
            length -> {
                boolean never = new CountDownLatch(1).await(length.toNanos(), TimeUnit.NANOSECONDS);
                assert !never;
            };

    /**
     * @throws InterruptedException when the caller gave up
     */
    void pause(Duration length) throws InterruptedException;
}
