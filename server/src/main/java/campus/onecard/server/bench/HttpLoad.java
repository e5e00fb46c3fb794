package campus.onecard.server.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.FutureTask;
import java.util.function.LongFunction;

/**
 * Payments as a terminal sends them (E): signed requests over kept-alive connections to a whole
 * server. One thread serves all connections, so that what it takes can be told.
 */
final class HttpLoad implements Load {

    private static final long SECOND = 1_000_000_000L;

    private final Stage stage;
    private final int callers;
    private final int rate;
    private final LongFunction<Draw> draws;
    private final Clock clock;

    HttpLoad(Stage stage, int callers, int rate, LongFunction<Draw> draws, Clock clock) {
        this.stage = stage;
        this.callers = callers;
        this.rate = rate;
        this.draws = draws;
        this.clock = clock;
    }

    @Override
    public Tally run(Duration length, long seed) throws Exception {
        Tally tally = new Tally();
        FutureTask<Duration> work =
                new FutureTask<>(() -> drive(draws.apply(seed), tally, length.toNanos()));
        Thread.ofPlatform().name("generator").start(work);
        tally.generatorTook(work.get());
        return tally;
    }

    /** Returns the processor time it took. */
    private Duration drive(Draw draw, Tally tally, long length) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        try (Selector selector = Selector.open()) {
            Deque<HttpCaller> idle = new ArrayDeque<>();
            for (int i = 0; i < callers; i++) {
                idle.add(HttpCaller.connect(address(), selector, stage.terminals(), clock));
            }
            long before = threads.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            long sent = 0;
            while (true) {
                long now = System.nanoTime();
                boolean over = now - start >= length;
                while (!over && !idle.isEmpty() && due(start, sent) <= now) {
                    long since = rate > 0 ? due(start, sent) : now;
                    idle.remove().send(draw.next(), since);
                    sent++;
                }
                if (over && idle.size() == callers) {
                    break;
                }
                hear(selector, tally, idle, over || idle.isEmpty() ? 0 : 1);
            }
            for (HttpCaller caller : idle) {
                caller.close();
            }
            return Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
        }
    }

    /** When the next payment is to begin: at once in the closed loop. */
    private long due(long start, long sent) {
        return rate > 0 ? start + sent * SECOND / rate : start;
    }

    private static void hear(
            Selector selector, Tally tally, Deque<HttpCaller> idle, long mostMillis)
            throws IOException {
        selector.select(mostMillis);
        for (SelectionKey key : selector.selectedKeys()) {
            HttpCaller caller = (HttpCaller) key.attachment();
            if (caller.hear(tally)) {
                idle.add(caller);
            }
        }
        selector.selectedKeys().clear();
    }

    private InetSocketAddress address() {
        URI url = stage.door().url();
        return new InetSocketAddress(url.getHost(), url.getPort());
    }
}
