package campus.onecard.server.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command lines of the database program. */
record EngineCommand(EngineFolder engine, Path data, EngineSize size) {

    private static final int ROOT = 0;

    /** Bytes for each connection that writes. */
    private static final int BINLOG_CACHE = 1 << 20;

    /**
     * Serves the data folder on a port of loopback. No socket file: its path may be 107 bytes at
     * most, and a home may lie deeper.
     */
    List<String> serve(int port, Path init) {
        List<String> command = common();
        command.addAll(
                List.of(
                        "--bind-address=127.0.0.1",
                        "--port=" + port,
                        "--socket=",
                        "--skip-name-resolve",
                        "--skip-ssl",
                        "--init-file=" + init,
                        "--pid-file=" + data.resolve("onecard.pid"),
                        "--character-set-server=utf8mb4",
                        "--collation-server=utf8mb4_bin",
                        "--transaction-isolation=READ-COMMITTED",
                        "--max-connections=200",
                        "--innodb-flush-log-at-trx-commit=1",
                        "--innodb-buffer-pool-size=" + size.bufferPoolMib() + "M"));
        if (size.binaryLog()) {
            command.addAll(
                    List.of(
                            "--log-bin=binlog",
                            "--binlog-format=ROW",
                            // A batch of payments is far more than the usual 32 KiB, which would
                            // go through a file.
                            "--binlog-cache-size=" + BINLOG_CACHE,
                            "--sync-binlog=1",
                            "--server-id=1"));
        }
        return command;
    }

    /**
     * Reads from its input the statements that make a new data folder a database. It does not wait
     * for the disk at each of them; the caller flushes the folder once.
     */
    List<String> bootstrap() {
        List<String> command = common();
        command.addAll(
                List.of(
                        "--bootstrap",
                        "--silent-startup",
                        "--log-warnings=0",
                        "--enforce-storage-engine=",
                        "--debug-no-sync",
                        "--max-allowed-packet=8M",
                        "--net-buffer-length=16K"));
        return command;
    }

    private List<String> common() {
        List<String> command = new ArrayList<>();
        command.add(engine.program().toString());
        command.add("--no-defaults");
        command.add("--basedir=" + engine.root());
        command.add("--datadir=" + data);
        command.add("--innodb-log-file-size=" + size.redoLogMib() + "M");
        if (userId() == ROOT) {
            // The server refuses to run as root unless it is told so in so many words.
            command.add("--user=root");
        }
        return command;
    }

    private static int userId() {
        try {
            Object id = java.nio.file.Files.getAttribute(Path.of("/proc/self"), "unix:uid");
            return (Integer) id;
        } catch (java.io.IOException | UnsupportedOperationException e) {
            return System.getProperty("user.name").equals("root") ? ROOT : -1;
        }
    }
}
