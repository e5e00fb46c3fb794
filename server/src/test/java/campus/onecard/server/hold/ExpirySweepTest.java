package campus.onecard.server.hold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import campus.onecard.domain.money.Money;
import campus.onecard.server.deposit.Deposit;
import campus.onecard.server.ledger.Approval;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingLanes;
import campus.onecard.server.ledger.TestCampus;
import campus.onecard.server.secret.PinCheck;
import campus.onecard.server.subsidy.GrantSubsidy;
import campus.onecard.server.transfer.TransferOrder;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Holds end when their time is over; the test moves the clock. */
class ExpirySweepTest {

    private static final Place WASHER = new Place(TestCampus.LAUNDRY, "W1", 0);

    private TestCampus campus;
    private long account;

    @BeforeEach
    void open() throws SQLException {
        campus = new TestCampus();
        account = campus.open(1, Money.ofYuan(2000));
    }

    @AfterEach
    void close() {
        campus.assertBooksHold();
        campus.close();
    }

    private int sweep() {
        return new ExpirySweep(campus.database.jdbi(), campus.lanes, campus.clock()).run();
    }

    private UUID deposit() {
        UUID id = campus.id();
        campus.lanes.post(
                new Deposit(
                        id,
                        account,
                        TestCampus.card(1),
                        WASHER,
                        Money.ofYuan(5),
                        Duration.ofHours(2),
                        new PinCheck.Right("x")));
        return id;
    }

    private long balance() {
        return campus.number("SELECT balance FROM account WHERE id = ?", account);
    }

    @Test
    void what_lapsed_goes_back_once_and_what_did_not_stays() {
        deposit();
        campus.lanes.post(new TransferOrder(campus.id(), account, Place.CENTRE, Money.ofYuan(100)));
        Instant later = campus.clock().instant().plus(Duration.ofDays(1));
        campus.lanes.post(
                new GrantSubsidy(
                        campus.id(),
                        account,
                        Money.ofYuan(20),
                        Optional.of(later),
                        new Approval("S100", "S200")));
        assertEquals(0, sweep());
        assertEquals(199_500, balance());
        campus.setTime("2026-09-01T06:00:00Z");
        assertEquals(1, sweep());
        assertEquals(200_000, balance());
        assertEquals(0, sweep());
        campus.setTime("2030-01-01T00:00:00Z");
        assertEquals(1, sweep());
        assertEquals(200_000, balance());
        assertEquals(1, campus.number("SELECT COUNT(*) FROM hold WHERE status = 'PENDING'"));
    }

    @Test
    void more_than_one_handful_is_swept_in_one_go() {
        for (int i = 0; i < 130; i++) {
            deposit();
        }
        campus.setTime("2026-09-01T06:00:00Z");
        assertEquals(130, sweep());
        assertEquals(200_000, balance());
    }

    @Test
    void two_servers_cannot_end_a_hold_twice() throws SQLException {
        UUID deposit = deposit();
        campus.setTime("2026-09-01T06:00:00Z");
        var first = campus.lanes.post(ExpireHold.of(deposit, account));
        campus.restartLanes();
        assertEquals(first, campus.lanes.post(ExpireHold.of(deposit, account)));
        assertEquals(200_000, balance());
    }

    @Test
    void a_try_before_its_time_does_not_spoil_the_id() {
        UUID deposit = deposit();
        campus.lanes.post(ExpireHold.of(deposit, account));
        campus.setTime("2026-09-01T06:00:00Z");
        assertEquals(1, sweep());
    }

    @Test
    void a_server_that_stands_by_sweeps_nothing() {
        deposit();
        campus.setTime("2026-09-01T06:00:00Z");
        try (PostingLanes standby =
                new PostingLanes(
                        campus.database::laneConnection, campus.clock(), TestCampus.SETTINGS)) {
            assertEquals(0, new ExpirySweep(campus.database.jdbi(), standby, campus.clock()).run());
        }
        assertEquals(1, sweep());
    }
}
