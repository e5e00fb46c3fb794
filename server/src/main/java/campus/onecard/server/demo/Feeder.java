package campus.onecard.server.demo;

import campus.onecard.server.ledger.Command;
import campus.onecard.server.ledger.PostingLanes;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Keeps the lanes busy without overfilling their queues. */
final class Feeder {

    private static final int MOST_WAITING = 2000;

    private final PostingLanes lanes;
    private final Semaphore waiting = new Semaphore(MOST_WAITING);
    private final AtomicReference<RuntimeException> fault = new AtomicReference<>();

    Feeder(PostingLanes lanes) {
        this.lanes = lanes;
    }

    /**
     * Hands a command over and goes on.
     *
     * @throws IllegalStateException when an earlier one was not answered
     */
    <O> void feed(Command<O> command, Consumer<O> answer) {
        waiting.acquireUninterruptibly();
        lanes.submit(command)
                .whenComplete(
                        (outcome, error) -> {
                            if (error == null) {
                                answer.accept(outcome);
                            } else {
                                fault.set(new IllegalStateException("seeding failed", error));
                            }
                            waiting.release();
                        });
        checkFault();
    }

    /** Waits until everything is booked. */
    void finish() {
        waiting.acquireUninterruptibly(MOST_WAITING);
        waiting.release(MOST_WAITING);
        checkFault();
    }

    private void checkFault() {
        RuntimeException found = fault.get();
        if (found != null) {
            throw found;
        }
    }
}
