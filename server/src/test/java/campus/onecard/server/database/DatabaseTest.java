package campus.onecard.server.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.server.home.StartRefused;

import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class DatabaseTest {

    @Test
    void fresh_databases_do_not_see_each_other() {
        try (Database one = TestDatabase.fresh();
                Database two = TestDatabase.fresh()) {
            one.jdbi().useHandle(h -> h.execute("CREATE TABLE only_here (id BIGINT PRIMARY KEY)"));
            assertEquals(1, tables(one));
            assertEquals(0, tables(two));
        }
    }

    @Test
    void every_commit_is_flushed_to_disk() {
        try (Database database = TestDatabase.fresh()) {
            assertEquals("1", one(database, "SELECT @@innodb_flush_log_at_trx_commit"));
            assertEquals("READ-COMMITTED", one(database, "SELECT @@tx_isolation"));
            assertTrue(one(database, "SELECT @@sql_mode").contains("STRICT_ALL_TABLES"));
        }
    }

    @Test
    void lazy_or_old_databases_are_refused() {
        Durability.require(new Durability.Promise("10.11.6", 10, 11, 1, true, 1));
        Durability.require(new Durability.Promise("11.4.5", 11, 4, 1, false, 0));
        assertEquals("database.old", refusal(new Durability.Promise("10.6", 10, 6, 1, false, 0)));
        assertEquals("database.flush", refusal(new Durability.Promise("11.4", 11, 4, 2, false, 0)));
        assertEquals("database.binlog", refusal(new Durability.Promise("11.4", 11, 4, 1, true, 0)));
    }

    @Test
    void a_database_newer_than_the_program_is_refused() {
        DatabaseAddress address = TestDatabase.freshAddress();
        try (Database database = Database.open(address, 1)) {
            String sql =
                    """
                    INSERT INTO schema_history (installed_rank, version, description, type, script,
                        installed_by, execution_time, success)
                    VALUES (9999, '9999', 'of tomorrow', 'SQL', 'V9999__of_tomorrow.sql', 'x', 1, 1)
                    """;
            database.jdbi().useHandle(h -> h.execute(sql));
        }
        StartRefused refused =
                assertThrows(StartRefused.class, () -> Database.open(address, 1).close());
        assertEquals("database.newer", refused.key());
        assertEquals("9999", refused.arguments()[0]);
    }

    @Test
    void an_empty_external_database_gets_the_schema() {
        DatabaseAddress here = TestDatabase.emptySchema();
        DatabaseAddress address =
                DatabaseAddress.external(
                        here.url().replace("?sslMode=disable", ""), here.user(), here.password());
        try (Database database = Database.open(address, 2)) {
            assertEquals("0", one(database, "SELECT COUNT(*) FROM account"));
        }
        Database.open(address, 2).close();
    }

    @Test
    void a_database_that_is_not_there_is_named_without_the_password() {
        DatabaseAddress nowhere =
                DatabaseAddress.external("jdbc:mariadb://127.0.0.1:1/onecard", "card", "geheim");
        StartRefused refused =
                assertThrows(StartRefused.class, () -> Database.open(nowhere, 1).close());
        assertEquals("database.unreachable", refused.key());
        assertEquals("jdbc:mariadb://127.0.0.1:1/onecard", refused.arguments()[0]);
        assertFalse(refused.toString().contains("geheim"));
        assertFalse(nowhere.toString().contains("geheim"));
    }

    @Test
    void a_transaction_is_really_committed() {
        try (Database database = TestDatabase.fresh()) {
            database.jdbi().useHandle(h -> h.execute("CREATE TABLE t (id BIGINT PRIMARY KEY)"));
            database.jdbi().useTransaction(h -> h.execute("INSERT INTO t VALUES (1)"));
            assertEquals("1", one(database, "SELECT COUNT(*) FROM t"));
        }
    }

    @Test
    void a_lanes_connection_commits_by_itself_only_when_told() throws SQLException {
        try (Database database = TestDatabase.fresh();
                Connection lane = database.laneConnection()) {
            assertFalse(lane.getAutoCommit());
            assertEquals(Connection.TRANSACTION_READ_COMMITTED, lane.getTransactionIsolation());
        }
    }

    @Test
    void callers_get_their_connections_in_turn_and_give_them_back() throws Exception {
        try (Database database = Database.migrated(TestDatabase.freshAddress(), 2);
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            CountDownLatch go = new CountDownLatch(1);
            List<Future<Boolean>> answers =
                    java.util.stream.IntStream.range(0, 200)
                            .mapToObj(
                                    _ ->
                                            callers.submit(
                                                    () -> {
                                                        go.await();
                                                        return database.answers();
                                                    }))
                            .toList();
            go.countDown();
            for (Future<Boolean> answer : answers) {
                assertTrue(answer.get());
            }
        }
    }

    private static String refusal(Durability.Promise promise) {
        return assertThrows(StartRefused.class, () -> Durability.require(promise)).key();
    }

    private static String one(Database database, String sql) {
        return database.jdbi().withHandle(h -> h.select(sql).mapTo(String.class).one());
    }

    private static int tables(Database database) {
        String sql = "SHOW TABLES LIKE 'only_here'";
        return database.jdbi().withHandle(h -> h.select(sql).mapToMap().list().size());
    }
}
