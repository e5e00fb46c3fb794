package campus.onecard.server.bench;

import java.sql.SQLException;
import java.time.Duration;

/** Puts a way of paying under load for a while. */
@FunctionalInterface
interface Load extends AutoCloseable {

    Tally run(Duration length, long seed) throws Exception;

    @Override
    default void close() throws SQLException {}
}
