package campus.onecard.devices.card.pcsc;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Locale;

/**
 * How PC/SC's C types look on one operating system. Only Linux was tried; the two others follow
 * their header files.
 *
 * @param library where the functions are
 * @param suffix what names of functions that take text end with
 * @param dword DWORD and LONG
 * @param handle SCARDCONTEXT and SCARDHANDLE
 * @param readerState size of SCARD_READERSTATE, in bytes
 */
record Abi(String library, String suffix, ValueLayout dword, ValueLayout handle, long readerState) {

    /** In SCARD_READERSTATE, after the two pointers. */
    private static final long CURRENT_STATE = 16;

    private static final Abi LINUX = new Abi("libpcsclite.so.1", "", JAVA_LONG, JAVA_LONG, 80);
    private static final Abi WINDOWS = new Abi("winscard.dll", "A", JAVA_INT, JAVA_LONG, 64);
    private static final Abi MAC =
            new Abi("/System/Library/Frameworks/PCSC.framework/PCSC", "", JAVA_INT, JAVA_INT, 61);

    /** The one of this machine. */
    static Abi here() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return WINDOWS;
        }
        return system.startsWith("mac") ? MAC : LINUX;
    }

    /** Room for one DWORD that holds this. */
    MemorySegment dword(Arena arena, long value) {
        MemorySegment room = arena.allocate(dword.byteSize());
        put(room, 0, value);
        return room;
    }

    /** Reads a DWORD. */
    long get(MemorySegment at, long offset) {
        return dword == JAVA_LONG
                ? at.get(JAVA_LONG_UNALIGNED, offset)
                : at.get(JAVA_INT_UNALIGNED, offset) & 0xFFFF_FFFFL;
    }

    /** Reads a context or card handle. */
    long handle(MemorySegment at) {
        return handle == JAVA_LONG ? at.get(JAVA_LONG_UNALIGNED, 0) : at.get(JAVA_INT_UNALIGNED, 0);
    }

    /** Writes a DWORD. */
    void put(MemorySegment at, long offset, long value) {
        if (dword == JAVA_LONG) {
            at.set(JAVA_LONG_UNALIGNED, offset, value);
        } else {
            at.set(JAVA_INT_UNALIGNED, offset, (int) value);
        }
    }

    long currentState() {
        return CURRENT_STATE;
    }

    long eventState() {
        return CURRENT_STATE + dword.byteSize();
    }
}
