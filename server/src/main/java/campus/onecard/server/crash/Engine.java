package campus.onecard.server.crash;

import campus.onecard.server.database.DatabaseAddress;
import campus.onecard.server.database.EmbeddedMariaDb;
import campus.onecard.server.database.EngineSize;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** A database in a process of its own that can be killed and started again at the same address. */
final class Engine implements AutoCloseable {

    private static final EngineSize SIZE = new EngineSize(128, 96);

    private final Path engines;
    private final Path data;
    private final long seed;
    private EmbeddedMariaDb running;

    /**
     * @param engines where the database program is unpacked, or will be
     * @param seed of the password, which is thus the same after each start
     */
    Engine(Path engines, Path data, long seed) {
        this.engines = engines;
        this.data = data;
        this.seed = seed;
        this.running = start();
    }

    private EmbeddedMariaDb start() {
        return EmbeddedMariaDb.start(engines, data, SIZE, new SplittableRandom(seed), _ -> {});
    }

    DatabaseAddress address() {
        return running.address();
    }

    /** SIGKILL. */
    void kill() throws IOException {
        String pid = Files.readString(data.resolve("onecard.pid")).strip();
        ProcessHandle.of(Long.parseLong(pid))
                .ifPresent(
                        process -> {
                            process.destroyForcibly();
                            process.onExit().join();
                        });
    }

    /** After a kill: the database recovers by itself. */
    void restart() {
        running.close();
        running = start();
    }

    @Override
    public void close() {
        running.close();
    }
}
