package campus.onecard.ui.work;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;

/**
 * Runs a blocking call beside the screen and brings its answer back to the screen's thread. A
 * cancelled call is interrupted and its answer dropped, even when it was already under way.
 */
public final class Background {

    private final ThreadFactory threads;
    private final Executor ui;

    /**
     * @param threads in the programs {@code Thread.ofVirtual().factory()}
     * @param ui the thread of the screen; in the programs {@code Platform::runLater}
     */
    public Background(ThreadFactory threads, Executor ui) {
        this.threads = threads;
        this.ui = ui;
    }

    /** On virtual threads. */
    public static Background on(Executor ui) {
        return new Background(Thread.ofVirtual().name("background-", 0).factory(), ui);
    }

    /**
     * Call it on the screen's thread; both answers arrive there, exactly one of them, or none after
     * a cancel.
     *
     * @param work blocks as long as it likes
     * @param failed gets whatever {@code work} threw
     */
    public <T> Handle run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        Handle handle = new Handle();
        Thread thread = threads.newThread(() -> work(work, done, failed, handle));
        handle.thread = thread;
        thread.start();
        return handle;
    }

    private <T> void work(
            Callable<T> work, Consumer<T> done, Consumer<Exception> failed, Handle handle) {
        try {
            T answer = work.call();
            ui.execute(() -> handle.answer(() -> done.accept(answer)));
        } catch (Exception e) {
            ui.execute(() -> handle.answer(() -> failed.accept(e)));
        }
    }

    /** A call under way. Used on the screen's thread only. */
    public static final class Handle {

        private boolean live = true;
        private @org.jspecify.annotations.Nullable Thread thread;

        private Handle() {}

        /** Nothing of this call arrives any more. */
        public void cancel() {
            live = false;
            if (thread != null) {
                thread.interrupt();
            }
        }

        private void answer(Runnable answer) {
            if (live) {
                live = false;
                answer.run();
            }
        }
    }
}
