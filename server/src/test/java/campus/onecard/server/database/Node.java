package campus.onecard.server.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A database server that can be a primary or a replica; its user may do everything. */
final class Node implements AutoCloseable {

    private static final String USER = "onecard";
    private static final String PASSWORD = "of-the-test";

    private final int port;
    private final EngineProcess process;

    Node(Path data, int id) throws IOException {
        EngineFolder engine = EngineFolder.in(TestDatabase.engines());
        EngineSize size = TestDatabase.small().withBinaryLog();
        DataFolder.prepare(engine, data, size, _ -> {});
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Path init =
                Files.write(
                        data.resolve("test-init.sql"),
                        List.of(
                                "SET sql_log_bin = 0;",
                                "CREATE DATABASE IF NOT EXISTS onecard;",
                                "CREATE OR REPLACE USER '%s'@'127.0.0.1' IDENTIFIED BY '%s';"
                                        .formatted(USER, PASSWORD),
                                "GRANT ALL ON *.* TO '%s'@'127.0.0.1';".formatted(USER)));
        List<String> command =
                new ArrayList<>(new EngineCommand(engine, data, size).serve(port, init));
        command.add("--server-id=" + id);
        process = EngineProcess.start(command, _ -> {});
    }

    DatabaseAddress address() {
        String url = "jdbc:mariadb://127.0.0.1:" + port + "/onecard?sslMode=disable";
        return new DatabaseAddress(url, USER, PASSWORD);
    }

    void follow(Node primary) throws SQLException {
        execute(
                """
                CHANGE MASTER TO master_host = '127.0.0.1', master_port = %d, master_user = '%s',
                    master_password = '%s', master_use_gtid = slave_pos, master_ssl = 0,
                    master_ssl_verify_server_cert = 0, master_connect_retry = 1
                """
                        .formatted(primary.port, USER, PASSWORD));
        execute("START SLAVE");
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address().url(), USER, PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A status variable. */
    String status(String variable) throws SQLException {
        return text("SHOW GLOBAL STATUS LIKE '" + variable + "'", 2);
    }

    /** One column of the first row, counted from 1. */
    String text(String sql, int column) throws SQLException {
        return first(sql, row -> row.getString(column));
    }

    /** One column of the first row, by its name. */
    String text(String sql, String column) throws SQLException {
        return first(sql, row -> row.getString(column));
    }

    /** What is wanted of a row. */
    @FunctionalInterface
    private interface Cell {
        String of(ResultSet row) throws SQLException;
    }

    private String first(String sql, Cell cell) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address().url(), USER, PASSWORD);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return cell.of(row);
        }
    }

    void stop() {
        process.stop();
    }

    @Override
    public void close() {
        stop();
    }
}
