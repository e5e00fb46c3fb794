package campus.onecard.kiosk.crash;

import campus.onecard.client.Pause;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A real line to a real server that is cut for a while, in a time of its own: whoever pauses on it
 * moves its clock and does not wait.
 */
final class CutLine implements Pause, AutoCloseable {

    /** Where the order is when the line is cut. */
    enum Stage {
        /** Still in the kiosk: it cannot be sent. */
        NOT_SENT,
        /** On its way: the server never gets it. */
        REQUEST_LOST,
        /** Carried out: the kiosk never hears of it. */
        ANSWER_LOST
    }

    private final URI server;
    private final String request;
    private final ServerSocket door;
    private final AtomicLong now = new AtomicLong();
    private volatile Stage stage = Stage.NOT_SENT;
    private volatile Duration length = Duration.ZERO;
    private volatile boolean armed;
    private volatile long wholeAgain;

    /**
     * @param request how the order's request begins
     */
    CutLine(URI server, String request) throws IOException {
        this.server = server;
        this.request = request;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    /** Cuts it when the order comes to that stage; at once, when it is not sent at all. */
    void cut(Stage at, Duration howLong) {
        stage = at;
        length = howLong;
        armed = true;
        if (at == Stage.NOT_SENT) {
            snap();
        }
    }

    private void snap() {
        armed = false;
        wholeAgain = now.get() + length.toMillis();
    }

    /** Whatever was to be cut and never came is let through. */
    void whole() {
        armed = false;
        losing = false;
        wholeAgain = now.get();
    }

    boolean isCut() {
        return now.get() < wholeAgain;
    }

    @Override
    public void pause(Duration howLong) {
        now.addAndGet(howLong.toMillis());
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket kiosk = door.accept();
                Thread.ofVirtual().start(() -> join(kiosk));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void join(Socket kiosk) {
        try (kiosk;
                Socket up = new Socket(server.getHost(), server.getPort())) {
            InputStream in = kiosk.getInputStream();
            OutputStream out = up.getOutputStream();
            byte[] chunk = new byte[16_384];
            Thread back = null;
            for (int n = in.read(chunk); n >= 0 && !isCut(); n = in.read(chunk)) {
                String text = new String(chunk, 0, n, StandardCharsets.ISO_8859_1);
                boolean order = armed && text.startsWith(request);
                if (order && stage == Stage.REQUEST_LOST) {
                    snap();
                    return;
                }
                if (back == null) {
                    back = Thread.ofVirtual().start(() -> answers(up, kiosk));
                }
                losing |= order && stage == Stage.ANSWER_LOST;
                out.write(chunk, 0, n);
                out.flush();
            }
        } catch (IOException e) {
            // One of the two has gone; so does the other.
        }
    }

    private volatile boolean losing;

    private void answers(Socket up, Socket kiosk) {
        try (kiosk) {
            InputStream in = up.getInputStream();
            OutputStream out = kiosk.getOutputStream();
            byte[] chunk = new byte[16_384];
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                if (losing) {
                    losing = false;
                    snap();
                    return;
                }
                out.write(chunk, 0, n);
                out.flush();
            }
        } catch (IOException e) {
            // One of the two has gone; so does the other.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
