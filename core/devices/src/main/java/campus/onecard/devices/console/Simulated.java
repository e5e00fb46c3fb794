package campus.onecard.devices.console;

import campus.onecard.domain.text.Texts;

import java.io.Closeable;
import java.io.IOException;

/**
 * A simulator that runs.
 *
 * @param kind as in the installer's file
 * @param settings the other lines of its section there
 * @param stop ends it
 */
record Simulated(String kind, String settings, Closeable stop) implements Closeable {

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
