package campus.onecard.server.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

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

    private static int tables(Database database) {
        String sql = "SHOW TABLES LIKE 'only_here'";
        return database.jdbi().withHandle(h -> h.select(sql).mapToMap().list().size());
    }
}
