package campus.onecard.devices.card.pcsc;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** A card that is connected to. Used by one thread at a time. */
final class Connection {

    private static final long SHARED = 2;
    private static final long T0_OR_T1 = 3;
    private static final long LEAVE_AS_IS = 0;
    private static final long RESET = 1;
    private static final int LONGEST_ATR = 33;

    /** The longest extended answer, rounded up. */
    private static final int ROOM = 65_538;

    private final Winscard winscard;
    private final Context context;
    private final long card;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment protocol;
    private final MemorySegment command;
    private final MemorySegment answer;
    private final MemorySegment length;

    private Connection(Context context, long card, long protocol) {
        this.context = context;
        this.winscard = context.winscard();
        this.card = card;
        Abi abi = winscard.abi();
        long width = abi.dword().byteSize();
        this.protocol = arena.allocate(2 * width);
        abi.put(this.protocol, 0, protocol);
        abi.put(this.protocol, width, 2 * width);
        this.command = arena.allocate(ROOM);
        this.answer = arena.allocate(ROOM);
        this.length = abi.dword(arena, 0);
    }

    /**
     * Connects to the card on this reader, in a context of its own.
     *
     * @param protocols 1 for T=0, 2 for T=1, or both
     */
    static Connection open(Winscard winscard, String reader, long protocols) throws PcscFailure {
        Context context = Context.open(winscard);
        try (Arena arena = Arena.ofConfined()) {
            Abi abi = winscard.abi();
            MemorySegment card = arena.allocate(Long.BYTES);
            MemorySegment protocol = abi.dword(arena, 0);
            Context.check(
                    "connect",
                    winscard.connect(
                            context.handle(),
                            arena.allocateFrom(reader),
                            SHARED,
                            protocols,
                            card,
                            protocol));
            return new Connection(context, abi.handle(card), abi.get(protocol, 0));
        } catch (PcscFailure e) {
            context.close();
            throw e;
        }
    }

    /**
     * One command and its answer, exactly as the card gave it.
     *
     * @return may be shorter than two bytes when the card was torn out
     */
    byte[] exchange(byte[] sent) throws PcscFailure {
        MemorySegment.copy(sent, 0, command, ValueLayout.JAVA_BYTE, 0, sent.length);
        winscard.abi().put(length, 0, ROOM);
        Context.check(
                "transmit",
                winscard.transmit(card, protocol, command, sent.length, answer, length));
        int received = (int) winscard.abi().get(length, 0);
        return answer.asSlice(0, received).toArray(ValueLayout.JAVA_BYTE);
    }

    /** Takes a card up again that somebody else has reset. */
    void reconnect() throws PcscFailure {
        try (Arena local = Arena.ofConfined()) {
            MemorySegment active = winscard.abi().dword(local, 0);
            Context.check(
                    "reconnect", winscard.reconnect(card, SHARED, T0_OR_T1, LEAVE_AS_IS, active));
            winscard.abi().put(protocol, 0, winscard.abi().get(active, 0));
        }
    }

    /** What the card said when it came under power. */
    byte[] answerToReset() throws PcscFailure {
        try (Arena local = Arena.ofConfined()) {
            MemorySegment atr = local.allocate(LONGEST_ATR);
            MemorySegment room = winscard.abi().dword(local, LONGEST_ATR);
            Context.check("status", winscard.status(card, atr, room));
            return atr.asSlice(0, winscard.abi().get(room, 0)).toArray(ValueLayout.JAVA_BYTE);
        }
    }

    /** 1 for T=0, 2 for T=1. */
    long protocol() {
        return winscard.abi().get(protocol, 0);
    }

    /** Keeps other programs from the card until {@link #end}. */
    void begin() throws PcscFailure {
        Context.check("begin", winscard.begin(card));
    }

    void end() throws PcscFailure {
        Context.check("end", winscard.end(card, LEAVE_AS_IS));
    }

    /** Lets go; the card itself is left as it is, or reset. */
    void close(boolean reset) {
        winscard.disconnect(card, reset ? RESET : LEAVE_AS_IS);
        context.close();
        arena.close();
    }
}
