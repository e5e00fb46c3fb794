package campus.onecard.devices.card.pcsc;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One conversation with the PC/SC service. It serves one call at a time and is dead once the
 * service has stopped: a new one must then be made. Only {@link #cancel} may come from another
 * thread.
 */
final class Context implements AutoCloseable {

    private static final long SYSTEM = 2;

    private final Winscard winscard;
    private final Abi abi;
    private final long handle;

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
     * Waits until the reader is otherwise than known.
     *
     * @param known {@link Sight#UNKNOWN} to be told at once
     * @return the same again when nothing happened in that time, or when it was cancelled
     */
    Sight look(String reader, Sight known, long millis) throws PcscFailure {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(abi.readerState(), Long.BYTES);
            state.set(
                    java.lang.foreign.ValueLayout.ADDRESS_UNALIGNED,
                    0,
                    arena.allocateFrom(reader, StandardCharsets.UTF_8));
            abi.put(state, abi.currentState(), known.state());
            int code = winscard.getStatusChange(handle, millis, state, 1);
            if (code == Code.TIMEOUT || code == Code.CANCELLED) {
                return known;
            }
            check("watch", code);
            return new Sight(abi.get(state, abi.eventState()));
        }
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

    /** Lets go, also of a service that is no longer there. */
    @Override
    public void close() {
        winscard.releaseContext(handle);
    }

    static void check(String function, int code) throws PcscFailure {
        if (code != Code.SUCCESS) {
            throw new PcscFailure(function, code);
        }
    }
}
