package campus.onecard.devices.card.virtual;

/**
 * The rule of an access byte XY: with X not 0 the current directory's state must lie between Y and
 * X (so F0 is free and EF never); with X = 0 the root's state must be at least Y.
 */
final class Access {

    private Access() {}

    static boolean allows(int access, int current, int root) {
        int high = access >>> 4 & 0xF;
        int low = access & 0xF;
        return high == 0 ? root >= low : low <= current && current <= high;
    }
}
