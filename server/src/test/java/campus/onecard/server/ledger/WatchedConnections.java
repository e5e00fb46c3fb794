package campus.onecard.server.ledger;

import campus.onecard.server.database.Database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Real connections of one lane that tell which errors the database answered on them. */
final class WatchedConnections implements LaneConnections {

    private final Database database;
    private final String[] settings;
    private final BlockingQueue<Integer> errors = new LinkedBlockingQueue<>();

    /**
     * @param settings statements that set each new connection up
     */
    WatchedConnections(Database database, String... settings) {
        this.database = database;
        this.settings = settings;
    }

    @Override
    public Connection open() throws SQLException {
        Connection real = database.laneConnection();
        try (Statement statement = real.createStatement()) {
            for (String setting : settings) {
                statement.execute(setting);
            }
        }
        return watched(Connection.class, real);
    }

    /** The next error that the database answered; waits for it. */
    int nextError() throws InterruptedException {
        Integer error = errors.poll(30, TimeUnit.SECONDS);
        return error == null ? 0 : error;
    }

    /** Comes back when somebody waits for a row: the lane, since nobody else is there. */
    void awaitLockWait() {
        String waiting =
                """
                SELECT variable_value FROM information_schema.global_status
                WHERE variable_name = 'INNODB_ROW_LOCK_CURRENT_WAITS'
                """;
        while (database.jdbi().withHandle(h -> h.select(waiting).mapTo(Long.class).one()) == 0) {
            Thread.onSpinWait();
        }
    }

    private <T> T watched(Class<T> type, T real) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (_, method, arguments) -> call(real, method, arguments)));
    }

    private Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            Object result = method.invoke(real, shorten(arguments));
            return switch (result) {
                case PreparedStatement statement -> watched(PreparedStatement.class, statement);
                case Statement statement -> watched(Statement.class, statement);
                case null, default -> result;
            };
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SQLException error) {
                errors.add(error.getErrorCode());
            }
            throw e.getCause();
        }
    }

    /** Nobody wants to wait five seconds for a lock in a test. */
    private static Object[] shorten(Object[] arguments) {
        if (arguments != null
                && arguments.length == 1
                && arguments[0] instanceof String sql
                && sql.contains("innodb_lock_wait_timeout")) {
            return new Object[] {"SET SESSION innodb_lock_wait_timeout = 1"};
        }
        return arguments;
    }
}
