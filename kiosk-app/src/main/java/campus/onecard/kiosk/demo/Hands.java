package campus.onecard.kiosk.demo;

import campus.onecard.kiosk.Kiosk;
import campus.onecard.kiosk.journey.Step;

import javafx.application.Platform;
import javafx.scene.Node;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * Uses a kiosk as a person does: presses what is on the screen and waits for what comes. Never on
 * the screen's thread.
 */
public final class Hands {

    private static final long LOOK_AGAIN = 15;

    private final Kiosk kiosk;
    private final Reach reach;
    private final Duration patience;
    private final Semaphore changes = new Semaphore(0);

    /** Fingers. */
    public Hands(Kiosk kiosk, Duration patience) {
        this(kiosk, new Finger(), patience);
    }

    /**
     * @param kiosk shown in a window already
     * @param reach by what means they press and type
     * @param patience how long to wait for anything
     */
    public Hands(Kiosk kiosk, Reach reach, Duration patience) {
        this.kiosk = kiosk;
        this.reach = reach;
        this.patience = patience;
        onScreen(
                () -> {
                    kiosk.conductor().watch((_, _) -> changes.release());
                    return true;
                });
    }

    /** Something did not happen. The message says what was awaited and what is there instead. */
    public static final class NotThere extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotThere(String what) {
            super(what);
        }
    }

    /** Presses what has this id, once it is there and can be pressed. */
    public void press(String id) {
        pressOneOf("#" + id, 0);
    }

    /**
     * The same for one of several.
     *
     * @param selector as in a style sheet
     * @param index in the order of the screen, from 0
     */
    public void pressOneOf(String selector, int index) {
        Callable<Optional<Node>> button =
                () ->
                        ready(selector, index)
                                ? find(selector, index).map(Hands::laidOut)
                                : Optional.empty();
        do {
            await("a button " + selector, () -> ready(selector, index));
        } while (!reach.press(this, button));
        settle();
    }

    /** A screen that was just built has no places and its buttons no skin yet. */
    private static Node laidOut(Node node) {
        node.getScene().getRoot().applyCss();
        node.getScene().getRoot().layout();
        return node;
    }

    /** Types into the field of the screen: digits and lower-case letters. */
    public void type(String text) {
        reach.type(this, text);
    }

    boolean shows(String id) {
        return onScreen(() -> find("#" + id, 0).isPresent());
    }

    /** Waits for a step of this kind, and until its screen stands still. */
    public <S extends Step> S until(Class<S> kind) {
        return until(kind, _ -> true);
    }

    /** Waits for a step of this kind that has come this far. */
    public <S extends Step> S until(Class<S> kind, Predicate<S> far) {
        await("the step " + kind.getSimpleName(), () -> at(kind, far));
        return kind.cast(step());
    }

    /** Waits until the screen shows something with this id. */
    public void untilShown(String id) {
        await("something called " + id, () -> ready("#" + id, 0));
    }

    /** Where the person stands. */
    public Step step() {
        return onScreen(() -> kiosk.conductor().journey().step());
    }

    private <S extends Step> boolean at(Class<S> kind, Predicate<S> far) {
        Step now = kiosk.conductor().journey().step();
        return kind.isInstance(now) && far.test(kind.cast(now)) && kiosk.window().isSettled();
    }

    private boolean ready(String selector, int index) {
        return kiosk.window().isSettled()
                && find(selector, index).filter(node -> !node.isDisabled()).isPresent();
    }

    private Optional<Node> find(String selector, int index) {
        return kiosk.window().surface().lookupAll(selector).stream().skip(index).findFirst();
    }

    /** Lets everything run that was posted to the screen's thread. */
    public void settle() {
        for (int i = 0; i < 3; i++) {
            onScreen(() -> true);
        }
    }

    private void await(String what, Callable<Boolean> holds) {
        long end = System.nanoTime() + patience.toNanos();
        while (!onScreen(holds)) {
            if (System.nanoTime() > end) {
                throw new NotThere(
                        "no "
                                + what
                                + " within "
                                + patience.toSeconds()
                                + " s; the kiosk is at "
                                + step().getClass().getSimpleName());
            }
            pause();
        }
    }

    /** Until something changed, or a moment later: animations tell nobody when they end. */
    private void pause() {
        try {
            if (changes.tryAcquire(LOOK_AGAIN, TimeUnit.MILLISECONDS)) {
                changes.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotThere("the walk was interrupted");
        }
    }

    /** Runs on the screen's thread and brings the answer back. */
    public <T> T onScreen(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof NotThere known
                    ? known
                    : new IllegalStateException("the screen failed", e.getCause());
        } catch (TimeoutException e) {
            throw new NotThere("no answer from the screen's thread");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotThere("the walk was interrupted");
        }
    }
}
