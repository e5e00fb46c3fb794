package campus.onecard.server.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One migrated schema, copied for each test: much faster than migrating each of them. */
final class SchemaTemplate {

    private static final String NAME = EmbeddedMariaDb.SCHEMA + "_template";

    private final DatabaseAddress server;
    private final Map<String, String> tables = new LinkedHashMap<>();

    /**
     * @param server may make schemas
     */
    SchemaTemplate(DatabaseAddress server) {
        this.server = server;
        Migrations.apply(make(NAME));
        try (Connection connection = connect(at(NAME));
                Statement statement = connection.createStatement()) {
            for (String table : names(statement)) {
                try (ResultSet made = statement.executeQuery("SHOW CREATE TABLE " + table)) {
                    made.next();
                    tables.put(table, made.getString(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new schema without tables. */
    DatabaseAddress make(String name) {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
            return at(name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new schema like the template, with the rows that migrations put there. */
    DatabaseAddress copy(String name) {
        DatabaseAddress address = make(name);
        try (Connection connection = connect(address);
                Statement statement = connection.createStatement()) {
            statement.execute("SET foreign_key_checks=0");
            for (Map.Entry<String, String> table : tables.entrySet()) {
                statement.execute(table.getValue());
                statement.execute(
                        "INSERT INTO %1$s SELECT * FROM %2$s.%1$s".formatted(table.getKey(), NAME));
            }
            return address;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("SHOW TABLES")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private DatabaseAddress at(String schema) {
        String url = server.url().replace("/" + EmbeddedMariaDb.SCHEMA, "/" + schema);
        return new DatabaseAddress(url, server.user(), server.password());
    }

    private static Connection connect(DatabaseAddress address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }
}
