package campus.onecard.server.database;

import java.lang.management.ManagementFactory;

/**
 * How much room the embedded database takes.
 *
 * @param bufferPoolMib memory for table pages, MiB, at least 16
 * @param redoLogMib the redo log on disk, MiB, at least 16; more means fewer pauses under load
 * @param binaryLog whether each change is also written to a log that backups and replicas follow
 */
public record EngineSize(int bufferPoolMib, int redoLogMib, boolean binaryLog) {

    private static final int SMALLEST_POOL = 128;
    private static final int LARGEST_POOL = 2048;
    private static final int USUAL_REDO_LOG = 256;

    /** Without a binary log. */
    public EngineSize(int bufferPoolMib, int redoLogMib) {
        this(bufferPoolMib, redoLogMib, false);
    }

    /** The same with a binary log, flushed at every commit. */
    public EngineSize withBinaryLog() {
        return new EngineSize(bufferPoolMib, redoLogMib, true);
    }

    /** An eighth of the machine's memory for pages, 128 MiB to 2 GiB. */
    public static EngineSize ofThisMachine() {
        var system =
                ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        long eighthMib = system.getTotalMemorySize() >> 23;
        return new EngineSize(Math.clamp(eighthMib, SMALLEST_POOL, LARGEST_POOL), USUAL_REDO_LOG);
    }
}
