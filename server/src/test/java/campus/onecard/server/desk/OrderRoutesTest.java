package campus.onecard.server.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import campus.onecard.domain.desk.DeskOutcome;
import campus.onecard.domain.desk.OutsideAnswer;
import campus.onecard.domain.desk.SettleOrder;
import campus.onecard.domain.money.Money;
import campus.onecard.server.fee.FeeOrder;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.ledger.Approval;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.TestCampus;
import campus.onecard.server.secret.PinCheck;
import campus.onecard.server.subsidy.GrantSubsidy;
import campus.onecard.server.transfer.TransferOrder;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** What was unknown and was found out by asking. */
class OrderRoutesTest {

    private TestCampus campus;
    private OrderRoutes orders;
    private long account;

    @BeforeEach
    void open() throws SQLException {
        campus = new TestCampus();
        orders = new OrderRoutes(campus.database.jdbi(), campus.lanes);
        account = campus.open(1, Money.ofYuan(50));
    }

    @AfterEach
    void close() {
        campus.assertBooksHold();
        campus.close();
    }

    private UUID transfer() {
        UUID id = campus.id();
        campus.lanes.post(new TransferOrder(id, account, Place.CENTRE, Money.ofYuan(100)));
        return id;
    }

    private UUID fee() {
        UUID id = campus.id();
        Place payee = new Place(TestCampus.POWER_COMPANY, "K1", 0);
        campus.lanes.post(
                new FeeOrder(id, account, payee, "7-305", Money.ofYuan(20), PinCheck.NONE));
        return id;
    }

    private DeskOutcome settle(UUID order, OutsideAnswer answer) {
        return orders.settle(order, new SettleOrder(campus.id(), answer));
    }

    private DeskOutcome approved(long yuan) {
        return new DeskOutcome.Approved(Money.ofYuan(yuan), campus.clock().instant());
    }

    @Test
    void K_04_a_transfer_that_was_unknown_is_settled_by_its_order() {
        assertEquals(approved(150), settle(transfer(), OutsideAnswer.DONE));
        UUID refused = transfer();
        assertEquals(approved(150), settle(refused, OutsideAnswer.REFUSED));
        assertEquals(
                new DeskOutcome.Declined("NOT_PENDING", ""), settle(refused, OutsideAnswer.DONE));
    }

    @Test
    void K_05_a_fee_that_was_unknown_is_settled_by_its_order() {
        assertEquals(approved(30), settle(fee(), OutsideAnswer.DONE));
        assertEquals(approved(30), settle(fee(), OutsideAnswer.REFUSED));
    }

    @Test
    void the_same_settlement_again_is_answered_the_same() {
        UUID order = transfer();
        SettleOrder settlement = new SettleOrder(campus.id(), OutsideAnswer.DONE);
        DeskOutcome first = orders.settle(order, settlement);
        assertEquals(first, orders.settle(order, settlement));
    }

    @Test
    void what_is_no_order_is_not_found() {
        UUID grant = campus.id();
        campus.lanes.post(
                new GrantSubsidy(
                        grant,
                        account,
                        Money.ofYuan(20),
                        Optional.empty(),
                        new Approval("S100", "S200")));
        assertThrows(ProblemException.class, () -> settle(grant, OutsideAnswer.DONE));
        assertThrows(ProblemException.class, () -> settle(campus.id(), OutsideAnswer.DONE));
    }
}
