package campus.onecard.ui.testkit;

import campus.onecard.ui.look.Fonts;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The JavaFX toolkit without a display, started once per JVM. As an extension
 * ({@code @ExtendWith(FxKit.class)}) it also fails a test when anything was thrown on the FX
 * thread. Half a millisecond a click, where TestFX takes 177.
 */
public final class FxKit implements BeforeAllCallback, AfterEachCallback {

    private static final List<Throwable> THROWN = new CopyOnWriteArrayList<>();
    private static final long PATIENCE = 20;

    /** The first touch of this class starts the toolkit. */
    private static final class Toolkit {
        static final Stage STAGE = start();

        private static Stage start() {
            CountDownLatch up = new CountDownLatch(1);
            Fonts.drawGlyphsAsShapes();
            Platform.startup(up::countDown);
            Platform.setImplicitExit(false);
            try {
                if (!up.await(PATIENCE, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("JavaFX did not start");
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException("interrupted while JavaFX started", e);
            }
            return call(FxKit::prepare);
        }
    }

    private static Stage prepare() throws ReflectiveOperationException {
        Thread.currentThread().setUncaughtExceptionHandler((t, e) -> THROWN.add(e));
        HeadlessScreen.resize(1920, 1920);
        Fonts.load();
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setX(0);
        stage.setY(0);
        return stage;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        start();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        settle();
        failOnThrown();
    }

    /** Starts the toolkit if nobody did. */
    public static void start() {
        if (Toolkit.STAGE == null) {
            throw new IllegalStateException("no toolkit");
        }
    }

    /** Fails with the first exception that nobody caught on the FX thread, and forgets all. */
    public static void failOnThrown() {
        List<Throwable> thrown = List.copyOf(THROWN);
        THROWN.clear();
        if (!thrown.isEmpty()) {
            throw new AssertionError(
                    "thrown on the FX thread: " + thrown.getFirst(), thrown.getFirst());
        }
    }

    /** Runs on the FX thread and waits for the answer. */
    public static <T> T on(Callable<T> work) {
        start();
        return call(work);
    }

    /** Runs on the FX thread and waits until it is done. */
    public static void run(Runnable work) {
        on(
                () -> {
                    work.run();
                    return true;
                });
    }

    private static <T> T call(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException r -> throw r;
                case Error r -> throw r;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (Exception e) {
            throw new IllegalStateException("the FX thread did not answer", e);
        }
    }

    /**
     * Waits until what was posted to the FX thread has run, and lays the scene out: the next pulse
     * may come only after the next press, which would then go where a node used to be.
     */
    public static void settle() {
        for (int i = 0; i < 3; i++) {
            run(FxKit::layOut);
        }
    }

    private static void layOut() {
        Scene scene = Toolkit.STAGE.getScene();
        if (scene != null) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    /** Waits until something holds that an animation or another thread brings about. */
    public static void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!on(holds::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still not: " + what);
            }
            Thread.onSpinWait();
        }
    }

    /** Shows a root in the one test window, at the top left corner of the screen. */
    public static Scene show(Parent root, double width, double height) {
        Scene scene =
                on(
                        () -> {
                            Scene fresh = new Scene(root, width, height);
                            Toolkit.STAGE.setScene(fresh);
                            Toolkit.STAGE.setWidth(width);
                            Toolkit.STAGE.setHeight(height);
                            Toolkit.STAGE.show();
                            Toolkit.STAGE.requestFocus();
                            return fresh;
                        });
        until("the window has the focus", Toolkit.STAGE::isFocused);
        settle();
        return scene;
    }

    /**
     * The node with this selector in the test window; fails with the selector when there is none.
     */
    public static Node find(String selector) {
        return on(
                () -> {
                    Node node = Toolkit.STAGE.getScene().getRoot().lookup(selector);
                    if (node == null) {
                        throw new AssertionError("nothing on the screen is " + selector);
                    }
                    return node;
                });
    }

    public static boolean shows(String selector) {
        return on(() -> Toolkit.STAGE.getScene().getRoot().lookup(selector) != null);
    }

    public static void click(String selector) {
        click(find(selector));
    }

    /** Presses with the mouse in the middle of a node, as a touch screen does. */
    public static void click(Node node) {
        run(
                () -> {
                    Bounds place = node.localToScreen(node.getBoundsInLocal());
                    Robot robot = new Robot();
                    robot.mouseMove(place.getCenterX(), place.getCenterY());
                    robot.mouseClick(MouseButton.PRIMARY);
                });
        settle();
    }

    /** Types characters, Chinese too, at the focus owner. */
    public static void type(String text) {
        run(() -> text.codePoints().mapToObj(Character::toString).forEach(FxKit::typeOne));
        settle();
    }

    private static void typeOne(String character) {
        Scene scene = Toolkit.STAGE.getScene();
        Event.fireEvent(
                scene.getFocusOwner() == null ? scene : scene.getFocusOwner(),
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        character,
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
    }

    /** Presses and releases a key. */
    public static void press(KeyCode key) {
        run(() -> new Robot().keyType(key));
        settle();
    }
}
