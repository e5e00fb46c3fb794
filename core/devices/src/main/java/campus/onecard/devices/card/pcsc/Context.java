package campus.onecard.devices.card.pcsc;

import static java.lang.foreign.ValueLayout.ADDRESS_UNALIGNED;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * One conversation with the PC/SC service. It serves one call at a time and is dead once the
 * service has stopped: a new one must then be made. Only {@link #cancel} and {@link #close} may
 * come from another thread.
 */
final class Context implements AutoCloseable {

    /** A wait without end: INFINITE. */
    static final long FOR_EVER = 0xFFFF_FFFFL;

    private static final long SYSTEM = 2;

    /** Between two cancels, in nanoseconds. */
    private static final long MOMENT = 1_000_000;

    private final Winscard winscard;
    private final Abi abi;
    private final long handle;
    private final AtomicInteger looking = new AtomicInteger();
    private volatile boolean closing;

    private Context(Winscard winscard, long handle) {
        this.winscard = winscard;
        this.abi = winscard.abi();
        this.handle = handle;
    }

    static Context open(Winscard winscard) throws PcscFailure {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment context = arena.allocate(Long.BYTES);
            check("establish", winscard.establishContext(SYSTEM, context));
            return new Context(winscard, winscard.abi().handle(context));
        }
    }

    /** The names of all readers; empty when there is none. */
    List<String> readers() throws PcscFailure {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment length = abi.dword(arena, 0);
            int code = winscard.listReaders(handle, MemorySegment.NULL, length);
            if (code == Code.NO_READERS) {
                return List.of();
            }
            check("list readers", code);
            MemorySegment names = arena.allocate(abi.get(length, 0));
            check("list readers", winscard.listReaders(handle, names, length));
            return names(names);
        }
    }

    /** Each ends with a zero byte, the list with one more. */
    private static List<String> names(MemorySegment all) {
        List<String> names = new ArrayList<>();
        long at = 0;
        while (at < all.byteSize()) {
            String name = all.getString(at, StandardCharsets.UTF_8);
            if (name.isEmpty()) {
                break;
            }
            names.add(name);
            at += name.getBytes(StandardCharsets.UTF_8).length + 1L;
        }
        return names;
    }

    /**
     * Waits until one of these readers is otherwise than known.
     *
     * @param known by reader; {@link Sight#UNKNOWN} to be told at once
     * @param millis the longest, or {@link #FOR_EVER}
     * @return of each reader; the same again when nothing happened in that time, or when it was
     *     cancelled
     */
    Map<String, Sight> look(Map<String, Sight> known, long millis) throws PcscFailure {
        try (Arena arena = Arena.ofConfined()) {
            long size = abi.readerState();
            MemorySegment states = arena.allocate(size * known.size(), Long.BYTES);
            long at = 0;
            for (Map.Entry<String, Sight> each : known.entrySet()) {
                states.set(ADDRESS_UNALIGNED, at, arena.allocateFrom(each.getKey()));
                abi.put(states, at + abi.currentState(), each.getValue().state());
                at += size;
            }
            int code = watched(states, known.size(), millis);
            if (code == Code.TIMEOUT || code == Code.CANCELLED) {
                return known;
            }
            check("watch", code);
            return seen(known, states);
        }
    }

    private int watched(MemorySegment states, int readers, long millis) {
        looking.incrementAndGet();
        try {
            return closing
                    ? Code.CANCELLED
                    : winscard.getStatusChange(handle, millis, states, readers);
        } finally {
            looking.decrementAndGet();
        }
    }

    private Map<String, Sight> seen(Map<String, Sight> known, MemorySegment states) {
        Map<String, Sight> now = new LinkedHashMap<>();
        long at = 0;
        for (String reader : known.keySet()) {
            now.put(reader, new Sight(abi.get(states, at + abi.eventState())));
            at += abi.readerState();
        }
        return now;
    }

    /** Ends a {@link #look} that waits; from any thread. */
    void cancel() {
        winscard.cancel(handle);
    }

    Winscard winscard() {
        return winscard;
    }

    long handle() {
        return handle;
    }

    /**
     * Lets go, also of a service that is no longer there. A wait is ended first, and again until it
     * has: PC/SC forgets a cancel that comes before the wait, and would then hold this call as long
     * as the wait lasts.
     */
    @Override
    public void close() {
        closing = true;
        while (looking.get() > 0) {
            winscard.cancel(handle);
            LockSupport.parkNanos(MOMENT);
        }
        winscard.releaseContext(handle);
    }

    static void check(String function, int code) throws PcscFailure {
        if (code != Code.SUCCESS) {
            throw new PcscFailure(function, code);
        }
    }
}
