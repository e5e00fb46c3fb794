package campus.onecard.kiosk.crash;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cable between a kiosk and its server: it lets everything through, until a request of some
 * kind comes that it is told to stop at, before or after it went through.
 */
final class Cable implements AutoCloseable {

    private static final Pattern LENGTH =
            Pattern.compile("(?i)\r\ncontent-length: *(\\d+)[^\r]*\r\n");
    private static final int CHUNK = 16_384;

    private final URI server;
    private final ServerSocket door;
    private final LinkedBlockingQueue<byte[]> held = new LinkedBlockingQueue<>();
    private volatile Trap trap = Trap.NONE;

    /**
     * @param request how the request begins; empty for none
     * @param at what is stopped
     * @param sprung completed when it came
     */
    private record Trap(String request, At at, CompletableFuture<Void> sprung) {
        static final Trap NONE = new Trap("", At.REQUEST, new CompletableFuture<>());
    }

    /** Where something is stopped. */
    enum At {
        /** The request, before the server gets it. */
        REQUEST,
        /** Nothing: told as soon as the request went through. */
        REQUEST_PASSED,
        /** The answer, before the kiosk gets it. */
        ANSWER,
        /** Nothing: told as soon as the answer went through. */
        ANSWER_PASSED
    }

    Cable(URI server) throws IOException {
        this.server = server;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("cable").start(this::accept);
    }

    /** Where the kiosk finds the server. */
    URI url() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    /**
     * Stops at the next such request, once.
     *
     * @param request its method and how its path begins
     * @return completed when it came
     */
    CompletableFuture<Void> stopAt(String request, At at) {
        Trap next = new Trap(request, at, new CompletableFuture<>());
        trap = next;
        return next.sprung();
    }

    /** Lets everything through again; what was stopped stays lost. */
    void passAll() {
        trap = Trap.NONE;
    }

    /**
     * Delivers to the server what was stopped on its way there, and waits for its answer.
     *
     * @return the answer's status line
     * @throws IllegalStateException when nothing was stopped
     */
    String deliverLate() throws IOException, InterruptedException {
        byte[] request = held.poll(10, TimeUnit.SECONDS);
        if (request == null) {
            throw new IllegalStateException("no request was held back");
        }
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request);
            byte[] answer = new byte[CHUNK];
            int length = socket.getInputStream().read(answer);
            return new String(answer, 0, Math.max(length, 0), StandardCharsets.ISO_8859_1)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
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
            Line line = new Line();
            Thread back = Thread.ofVirtual().start(() -> answers(up, kiosk, line));
            requests(kiosk, up, line);
            up.shutdownInput();
            back.join();
        } catch (IOException e) {
            // One of the two has gone; so does the other.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What one connection waits for. */
    private static final class Line {
        private volatile Trap awaited = Trap.NONE;
    }

    private void requests(Socket kiosk, Socket up, Line line) throws IOException {
        InputStream in = kiosk.getInputStream();
        OutputStream out = up.getOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            Trap now = trap;
            byte[] bytes = java.util.Arrays.copyOf(chunk, n);
            if (now != Trap.NONE && text(bytes).startsWith(now.request())) {
                byte[] whole = whole(bytes, in);
                if (now.at() == At.REQUEST) {
                    held.clear();
                    held.add(whole);
                    now.sprung().complete(null);
                    continue;
                }
                line.awaited = now;
                out.write(whole);
                out.flush();
                if (now.at() == At.REQUEST_PASSED) {
                    now.sprung().complete(null);
                }
            } else {
                out.write(bytes);
                out.flush();
            }
        }
    }

    private static void answers(Socket up, Socket kiosk, Line line) {
        try {
            InputStream in = up.getInputStream();
            OutputStream out = kiosk.getOutputStream();
            byte[] chunk = new byte[CHUNK];
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                Trap awaited = line.awaited;
                if (awaited.at() == At.ANSWER && awaited != Trap.NONE) {
                    awaited.sprung().complete(null);
                    continue;
                }
                out.write(chunk, 0, n);
                out.flush();
                if (awaited.at() == At.ANSWER_PASSED) {
                    awaited.sprung().complete(null);
                }
            }
            kiosk.shutdownOutput();
        } catch (IOException e) {
            // One of the two has gone; so does the other.
        }
    }

    /** The whole request: its body may come in a piece of its own. */
    private static byte[] whole(byte[] begun, InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(begun);
        byte[] chunk = new byte[CHUNK];
        while (!isWhole(text(all.toByteArray()))) {
            int n = in.read(chunk);
            if (n < 0) {
                break;
            }
            all.write(chunk, 0, n);
        }
        return all.toByteArray();
    }

    private static boolean isWhole(String request) {
        int end = request.indexOf("\r\n\r\n");
        if (end < 0) {
            return false;
        }
        Matcher length = LENGTH.matcher(request.substring(0, end + 2));
        return request.length()
                >= end + 4 + (length.find() ? Integer.parseInt(length.group(1)) : 0);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
