package campus.onecard.server.bench;

import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.domain.api.Headers;
import campus.onecard.server.payment.CardPayment;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/** One kept-alive connection of the load: sends a payment, then hears the answer. */
final class HttpCaller {

    private static final String TARGET = "/v1/payments";
    private static final String LENGTH = "Content-Length: ";
    private static final String END_OF_HEADERS = "\r\n\r\n";

    private final SocketChannel channel;
    private final List<DeviceIdentity> terminals;
    private final Clock clock;
    private final ByteBuffer heard = ByteBuffer.allocate(8 * 1024);
    private long since;

    private HttpCaller(SocketChannel channel, List<DeviceIdentity> terminals, Clock clock) {
        this.channel = channel;
        this.terminals = terminals;
        this.clock = clock;
    }

    /**
     * @param terminals one for each outlet, in the outlets' order
     */
    static HttpCaller connect(
            InetSocketAddress address,
            Selector selector,
            List<DeviceIdentity> terminals,
            Clock clock)
            throws IOException {
        SocketChannel channel = SocketChannel.open(address);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        HttpCaller caller = new HttpCaller(channel, terminals, clock);
        channel.register(selector, SelectionKey.OP_READ, caller);
        return caller;
    }

    /**
     * @param begun when the payment counts as begun, by the system's nanosecond counter
     */
    void send(CardPayment payment, long begun) throws IOException {
        since = begun;
        byte[] body = body(payment).getBytes(StandardCharsets.US_ASCII);
        DeviceIdentity terminal = terminals.get(payment.place().outlet() - BenchCampus.outlet(0));
        String signature =
                new Credentials.Device(terminal)
                        .headers(clock.instant(), "POST", TARGET, body)
                        .getOrDefault(Headers.AUTHORIZATION, "");
        String head =
                "POST "
                        + TARGET
                        + " HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\n"
                        + LENGTH
                        + body.length
                        + "\r\n"
                        + Headers.AUTHORIZATION
                        + ": "
                        + signature
                        + END_OF_HEADERS;
        ByteBuffer request = ByteBuffer.allocate(head.length() + body.length);
        request.put(head.getBytes(StandardCharsets.US_ASCII)).put(body).flip();
        while (request.hasRemaining()) { // far below what a socket's buffer takes at once
            channel.write(request);
        }
    }

    private static String body(CardPayment payment) {
        return "{\"id\":\""
                + payment.id()
                + "\",\"card\":\""
                + payment.card()
                + "\",\"amount\":"
                + payment.amount().fen()
                + ",\"sequence\":"
                + payment.place().sequence()
                + "}";
    }

    /**
     * @return whether the answer is whole, so that the next payment can be sent
     * @throws IOException when it is not an approval, nor an orderly refusal for too much load
     */
    boolean hear(Tally tally) throws IOException {
        if (channel.read(heard) < 0) {
            throw new IOException("the server closed a connection under load");
        }
        String text = new String(heard.array(), 0, heard.position(), StandardCharsets.ISO_8859_1);
        int head = text.indexOf(END_OF_HEADERS);
        if (head < 0) {
            return false;
        }
        int at = text.indexOf(LENGTH);
        int length = Integer.parseInt(text, at + LENGTH.length(), text.indexOf('\r', at), 10);
        if (heard.position() < head + END_OF_HEADERS.length() + length) {
            return false;
        }
        heard.clear();
        count(text, tally);
        return true;
    }

    private void count(String answer, Tally tally) throws IOException {
        if (answer.contains("\"APPROVED\"")) {
            tally.answered(System.nanoTime() - since);
        } else if (answer.startsWith("HTTP/1.1 503")) {
            tally.refused();
        } else {
            throw new IOException("not approved: " + answer.lines().findFirst().orElse(""));
        }
    }

    void close() throws IOException {
        channel.close();
    }
}
