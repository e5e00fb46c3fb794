package campus.onecard.devices.console;

import campus.onecard.domain.text.Texts;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/**
 * A simulator that runs.
 *
 * @param kind as in the installer's file
 * @param settings the other lines of its section there
 * @param orders what can be done with it
 * @param gone ends when what it stands on was taken away
 * @param stop ends it
 */
record Simulated(
        String kind, String settings, Orders orders, CompletableFuture<Void> gone, Closeable stop)
        implements Closeable {

    Simulated(String kind, String settings, Orders orders, Closeable stop) {
        this(kind, settings, orders, new CompletableFuture<>(), stop);
    }

    /** Its section of the installer's file. */
    String configuration(Texts texts) {
        String name = texts.get("simulator.name." + kind);
        return "[" + name + "]\nkind = " + kind + "\n" + settings + "\n";
    }

    @Override
    public void close() throws IOException {
        stop.close();
    }
}
