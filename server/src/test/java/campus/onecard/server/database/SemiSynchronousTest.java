package campus.onecard.server.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The steps of docs/operations.md for primary and semi-synchronous replica, as written there. */
class SemiSynchronousTest {

    private static final String STATUS = "Rpl_semi_sync_master_status";

    @Test
    void what_was_acknowledged_while_it_was_semi_synchronous_is_on_the_replica_after_the_fail_over(
            @TempDir Path folder) throws Exception {
        try (Node primary = new Node(folder.resolve("primary"), 1);
                Node copy = new Node(folder.resolve("copy"), 2)) {
            primary.execute("SET GLOBAL rpl_semi_sync_master_wait_point = AFTER_SYNC");
            primary.execute("SET GLOBAL rpl_semi_sync_master_timeout = 500");
            primary.execute("SET GLOBAL rpl_semi_sync_master_enabled = ON");
            copy.execute("SET GLOBAL rpl_semi_sync_slave_enabled = ON");
            copy.execute("SET GLOBAL read_only = ON");
            copy.follow(primary);
            await(primary, STATUS, "ON");
            primary.execute("CREATE TABLE paid (id INT PRIMARY KEY)");
            primary.execute("INSERT INTO paid VALUES (1)");
            assertEquals("0", primary.status("Rpl_semi_sync_master_no_tx"), "none went alone");

            copy.execute("STOP SLAVE");
            primary.execute("INSERT INTO paid VALUES (2)");
            assertEquals("OFF", primary.status(STATUS), "the alarm that is to be raised");
            assertEquals("1", primary.status("Rpl_semi_sync_master_no_tx"));
            copy.execute("START SLAVE");
            await(primary, STATUS, "ON");
            primary.execute("INSERT INTO paid VALUES (3)");
            assertEquals("1", primary.status("Rpl_semi_sync_master_no_tx"));

            primary.stop();
            awaitAllApplied(copy);
            copy.execute("STOP SLAVE");
            copy.execute("RESET SLAVE ALL");
            copy.execute("SET GLOBAL read_only = OFF");
            copy.execute("SET GLOBAL rpl_semi_sync_master_enabled = OFF");
            assertEquals("3", copy.text("SELECT COUNT(*) FROM paid", 1));
            copy.execute("INSERT INTO paid VALUES (4)");
        }
    }

    private static void await(Node node, String variable, String value) throws Exception {
        for (int i = 0; i < 600 && !node.status(variable).equals(value); i++) {
            assertTrue(!new CountDownLatch(1).await(50, TimeUnit.MILLISECONDS));
        }
        assertEquals(value, node.status(variable));
    }

    /** Step 2 of the fail-over. */
    private static void awaitAllApplied(Node copy) throws Exception {
        for (int i = 0; i < 600 && !isAllApplied(copy); i++) {
            assertTrue(!new CountDownLatch(1).await(50, TimeUnit.MILLISECONDS));
        }
        assertTrue(isAllApplied(copy), () -> "nothing of the relay log is left");
    }

    private static boolean isAllApplied(Node copy) throws SQLException {
        String show = "SHOW ALL SLAVES STATUS";
        return copy.text(show, "Slave_SQL_Running_State").startsWith("Slave has read all relay log")
                && copy.text(show, "Exec_Master_Log_Pos")
                        .equals(copy.text(show, "Read_Master_Log_Pos"));
    }
}
