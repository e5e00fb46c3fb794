package campus.onecard.kiosk.demo;

import campus.onecard.client.OneCardClient;

import java.util.function.Supplier;

/**
 * The cable to the server, which the demo can pull: calls then go to a port where nobody listens,
 * so that the kiosk meets the real failure. Thread-safe.
 */
public final class ServerLine implements Supplier<OneCardClient> {

    private final OneCardClient whole;
    private final OneCardClient dead;
    private volatile boolean cut;

    /**
     * @param whole reaches the server
     * @param dead reaches nothing
     */
    public ServerLine(OneCardClient whole, OneCardClient dead) {
        this.whole = whole;
        this.dead = dead;
    }

    /** Pulls the cable, or puts it back. */
    public void cut(boolean wanted) {
        cut = wanted;
    }

    @Override
    public OneCardClient get() {
        return cut ? dead : whole;
    }
}
