package campus.onecard.server;

import campus.onecard.server.http.Wordless;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayDeque;
import java.util.Deque;

/** Things opened one after the other, closed the other way round. */
final class Opened implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Opened.class);

    private final Deque<AutoCloseable> things = new ArrayDeque<>();

    synchronized <T extends AutoCloseable> T add(T thing) {
        things.push(thing);
        return thing;
    }

    /** Closes all of them, also when one of them fails; the second time there is nothing to do. */
    @Override
    public synchronized void close() {
        while (!things.isEmpty()) {
            AutoCloseable thing = things.pop();
            try {
                thing.close();
            } catch (Exception e) {
                LOG.error("could not close {}", thing.getClass().getSimpleName(), new Wordless(e));
            }
        }
    }
}
