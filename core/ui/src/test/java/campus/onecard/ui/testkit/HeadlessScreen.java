package campus.onecard.ui.testkit;

import java.lang.reflect.Array;
import java.nio.ByteBuffer;

/**
 * Makes the screen of the headless platform larger. JavaFX 26 hard-codes 1000 × 1000 (JDK-8364201),
 * and a window that reaches beyond it breaks every later test.
 */
final class HeadlessScreen {

    private HeadlessScreen() {}

    /** On the FX thread, before the first stage. Does nothing on a real display. */
    static void resize(int width, int height) throws ReflectiveOperationException {
        Object app =
                Class.forName("com.sun.glass.ui.Application")
                        .getMethod("GetApplication")
                        .invoke(null);
        if (!app.getClass().getName().endsWith("HeadlessApplication")) {
            return;
        }
        Class<?> screen = Class.forName("com.sun.glass.ui.Screen");
        Object one =
                screen.getConstructors()[0].newInstance(
                        0L, 32, 0, 0, width, height, 0, 0, width, height, 0, 0, width, height, 100,
                        100, 1f, 1f, 1f, 1f);
        Object all = Array.newInstance(screen, 1);
        Array.set(all, 0, one);
        var screens = app.getClass().getDeclaredField("screens");
        screens.setAccessible(true);
        screens.set(app, all);
        var frame = app.getClass().getDeclaredField("frameBuffer");
        frame.setAccessible(true);
        frame.set(app, ByteBuffer.allocate(4 * (1000 * (height + 64) + width + 64)));
        screen.getMethod("notifySettingsChanged").invoke(null);
    }
}
