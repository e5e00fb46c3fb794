package campus.onecard.server.database;

/**
 * How much room the embedded database takes.
 *
 * @param bufferPoolMib memory for table pages, MiB, at least 16
 * @param redoLogMib the redo log on disk, MiB, at least 16; more means fewer pauses under load
 */
public record EngineSize(int bufferPoolMib, int redoLogMib) {}
