package campus.onecard.server.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import campus.onecard.domain.money.Money;
import campus.onecard.server.lifecycle.ReportLoss;
import campus.onecard.server.payment.CardPayment;

import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Somebody else holds rows that a lane needs. Whatever the database answers then, each command
 * comes out right, once. The lane is the only one, so everything is in its queue.
 */
@Timeout(120)
class DatabaseFaultsTest {

    private static final LaneSettings ONE_LANE =
            new LaneSettings(1, 4096, 256, Duration.ofSeconds(60));
    private static final String LOCK_ACCOUNT = "SELECT id FROM account WHERE id = ? FOR UPDATE";
    private static final String LOCK_CARD = "SELECT serial FROM card WHERE serial = ? FOR UPDATE";
    private static final String LOCK_LANE = "SELECT lane FROM lane_lease WHERE lane = 0 FOR UPDATE";

    private TestCampus campus;
    private long account;

    @BeforeEach
    void open() throws SQLException {
        campus = new TestCampus();
        account = campus.open(1, Money.ofYuan(10));
        campus.lanes.close();
    }

    @AfterEach
    void close() {
        campus.assertBooksHold();
        campus.close();
    }

    private PostingLanes lane(WatchedConnections connections) throws SQLException {
        return PostingLanes.open(connections, campus.clock(), ONE_LANE);
    }

    private void assertPaidOnce(CardPayment payment, CompletableFuture<Outcome> answer) {
        assertInstanceOf(Outcome.Approved.class, answer.join());
        assertEquals(900, campus.number("SELECT balance FROM account WHERE id = ?", account));
        assertEquals(
                1,
                campus.number(
                        "SELECT COUNT(*) FROM posting WHERE id = ?", Rows.bytes(payment.id())));
        assertEquals(
                1,
                campus.number("SELECT COUNT(*) FROM entry WHERE ledger_id = 2 AND amount = 100"));
    }

    @Test
    void error_1205_a_row_held_too_long_is_waited_for_again() throws Exception {
        WatchedConnections connections = new WatchedConnections(campus.database);
        try (PostingLanes lane = lane(connections);
                Handle other = campus.database.jdbi().open()) {
            other.begin();
            other.select(LOCK_ACCOUNT, account).mapTo(Long.class).one();
            CardPayment payment = campus.payment(account, 1, 100);
            CompletableFuture<Outcome> answer = lane.submit(payment);
            assertEquals(1205, connections.nextError());
            assertEquals(1205, connections.nextError());
            other.rollback();
            assertPaidOnce(payment, answer);
        }
    }

    @Test
    void error_1213_a_lane_that_loses_a_deadlock_begins_again() throws Exception {
        WatchedConnections connections = new WatchedConnections(campus.database);
        try (PostingLanes lane = lane(connections);
                Handle other = campus.database.jdbi().open()) {
            other.begin();
            // Whoever has written more wins.
            for (int i = 0; i < 50; i++) {
                other.execute("INSERT INTO merchant (id, name) VALUES (?, 'x')", 1000 + i);
            }
            other.select(LOCK_ACCOUNT, account).mapTo(Long.class).one();
            CardPayment payment = campus.payment(account, 1, 100);
            CompletableFuture<Outcome> answer = lane.submit(payment);
            connections.awaitLockWait();
            other.select(LOCK_LANE).mapTo(Long.class).one();
            assertEquals(1213, connections.nextError());
            other.rollback();
            assertPaidOnce(payment, answer);
        }
    }

    @Test
    void error_1020_a_row_changed_after_the_first_look_is_looked_at_again() throws Exception {
        WatchedConnections connections =
                new WatchedConnections(
                        campus.database,
                        "SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ",
                        "SET SESSION innodb_snapshot_isolation = ON");
        try (PostingLanes lane = lane(connections);
                Handle other = campus.database.jdbi().open()) {
            CompletableFuture<Outcome> answer = reportAgainst(other, lane, connections);
            assertEquals(1020, connections.nextError());
            assertReportedOnce(answer);
        }
    }

    @Test
    void with_read_committed_as_lanes_have_it_snapshot_isolation_hurts_nobody() throws Exception {
        WatchedConnections connections =
                new WatchedConnections(
                        campus.database, "SET SESSION innodb_snapshot_isolation = ON");
        try (PostingLanes lane = lane(connections);
                Handle other = campus.database.jdbi().open()) {
            assertReportedOnce(reportAgainst(other, lane, connections));
        }
    }

    /** The list of cards moves on after the lane's first look and before it moves it itself. */
    private CompletableFuture<Outcome> reportAgainst(
            Handle other, PostingLanes lane, WatchedConnections connections) {
        other.begin();
        other.select(LOCK_CARD, TestCampus.card(1).value()).mapTo(String.class).one();
        CompletableFuture<Outcome> answer =
                lane.submit(new ReportLoss(campus.id(), account, Place.CENTRE));
        connections.awaitLockWait();
        other.execute("UPDATE card_list SET version = 41");
        other.commit();
        return answer;
    }

    private void assertReportedOnce(CompletableFuture<Outcome> answer) {
        assertInstanceOf(Outcome.Approved.class, answer.join());
        assertEquals(42, campus.number("SELECT MAX(version) FROM card_change"));
        assertEquals(1, campus.number("SELECT COUNT(*) FROM card_change"));
        assertEquals(1, campus.number("SELECT COUNT(*) FROM message"));
        assertEquals(1, campus.number("SELECT COUNT(*) FROM card WHERE status = 'LOST'"));
    }
}
