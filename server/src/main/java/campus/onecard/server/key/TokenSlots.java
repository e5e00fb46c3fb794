package campus.onecard.server.key;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import campus.onecard.server.home.StartRefused;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Which slot holds the token of a name. The JDK's provider takes slots by number only, and those
 * change whenever a token is plugged in or set up. Reads labels and nothing else. Layouts of 64-bit
 * Unix: a CK_ULONG has eight bytes and nothing is packed.
 */
@SuppressWarnings("restricted") // a native library is what it is for
final class TokenSlots {

    private static final long OK = 0;
    private static final long ALREADY_INITIALISED = 0x191;
    private static final long OS_LOCKING = 2;
    private static final int MOST_SLOTS = 256;
    private static final int LABEL = 32;

    /** The structure has 208 bytes; room for a maker who added to it. */
    private static final int TOKEN_INFO = 1024;

    /** Places in the library's list of functions, behind its version. */
    private static final int INITIALIZE = 0;

    private static final int GET_SLOT_LIST = 4;
    private static final int GET_TOKEN_INFO = 6;

    private final Path library;
    private final MemorySegment functions;

    private TokenSlots(Path library, MemorySegment functions) {
        this.library = library;
        this.functions = functions;
    }

    /** A token that is there. */
    private record Found(long slot, String label) {}

    /**
     * Loads a library, for the life of this process.
     *
     * @throws StartRefused when it is none
     */
    static TokenSlots of(Path library) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment entry =
                    SymbolLookup.libraryLookup(library, Arena.global())
                            .find("C_GetFunctionList")
                            .orElseThrow(() -> new StartRefused("keys.token-library", library));
            MemorySegment list = arena.allocate(ADDRESS);
            long said = call(entry, list);
            if (said != OK) {
                throw away(library, "", said);
            }
            return new TokenSlots(
                    library, list.get(ADDRESS, 0).reinterpret(8 * (GET_TOKEN_INFO + 2L)));
        } catch (IllegalArgumentException e) {
            throw new StartRefused("keys.token-library", library).because(e);
        }
    }

    /**
     * The slot's number.
     *
     * @throws StartRefused when no token, or more than one, has this label
     */
    long find(String label) {
        List<Found> all = tokens(label);
        List<Found> ours = all.stream().filter(t -> t.label.equals(label)).toList();
        if (ours.isEmpty()) {
            List<String> labels = all.stream().map(t -> "\"" + t.label + "\"").toList();
            String there = labels.isEmpty() ? "-" : String.join(", ", labels);
            throw new StartRefused("keys.token-unknown", library, label, there);
        }
        if (ours.size() > 1) {
            throw new StartRefused("keys.token-twice", library, label);
        }
        return ours.getFirst().slot;
    }

    private List<Found> tokens(String label) {
        try (Arena arena = Arena.ofConfined()) {
            // Four functions of ours, none; the library locks for itself, as the provider needs it.
            MemorySegment arguments = arena.allocate(MemoryLayout.sequenceLayout(6, JAVA_LONG));
            arguments.setAtIndex(JAVA_LONG, 4, OS_LOCKING);
            long began = call(function(INITIALIZE), arguments);
            if (began != OK && began != ALREADY_INITIALISED) {
                throw away(library, label, began);
            }
            MemorySegment count = arena.allocateFrom(JAVA_LONG, MOST_SLOTS);
            MemorySegment slots = arena.allocate(JAVA_LONG, MOST_SLOTS);
            long said = call(function(GET_SLOT_LIST), (byte) 1, slots, count);
            if (said != OK) {
                throw away(library, label, said);
            }
            List<Found> found = new ArrayList<>();
            MemorySegment info = arena.allocate(TOKEN_INFO);
            for (int i = 0; i < count.get(JAVA_LONG, 0); i++) {
                long slot = slots.getAtIndex(JAVA_LONG, i);
                if (call(function(GET_TOKEN_INFO), slot, info) == OK) {
                    byte[] name = info.asSlice(0, LABEL).toArray(JAVA_BYTE);
                    found.add(new Found(slot, new String(name, StandardCharsets.UTF_8).strip()));
                }
            }
            return found;
        }
    }

    private MemorySegment function(int place) {
        return functions.get(ADDRESS, 8 * (1L + place));
    }

    private static StartRefused away(Path library, String label, long code) {
        return new StartRefused(
                "keys.token-away", library, label, "CKR 0x" + Long.toHexString(code));
    }

    private static long call(MemorySegment function, MemorySegment argument) {
        return invoked(function, FunctionDescriptor.of(JAVA_LONG, ADDRESS), argument);
    }

    private static long call(MemorySegment function, long number, MemorySegment argument) {
        return invoked(
                function, FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, ADDRESS), number, argument);
    }

    private static long call(
            MemorySegment function, byte flag, MemorySegment one, MemorySegment other) {
        return invoked(
                function,
                FunctionDescriptor.of(JAVA_LONG, JAVA_BYTE, ADDRESS, ADDRESS),
                flag,
                one,
                other);
    }

    private static long invoked(
            MemorySegment function, FunctionDescriptor form, Object... arguments) {
        MethodHandle handle = Linker.nativeLinker().downcallHandle(function, form);
        try {
            return (long) handle.invokeWithArguments(arguments);
        } catch (Throwable e) {
            throw new IllegalStateException("a call into the token's library failed", e);
        }
    }
}
