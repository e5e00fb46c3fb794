package campus.onecard.server.hold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import campus.onecard.domain.money.Money;
import campus.onecard.server.deposit.Deposit;
import campus.onecard.server.deposit.SettleDeposit;
import campus.onecard.server.fee.FeeOrder;
import campus.onecard.server.fee.PayeeAnswer;
import campus.onecard.server.fee.SettleFee;
import campus.onecard.server.ledger.Approval;
import campus.onecard.server.ledger.Command;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.TestCampus;
import campus.onecard.server.secret.PinCheck;
import campus.onecard.server.subsidy.ClaimSubsidy;
import campus.onecard.server.subsidy.GrantSubsidy;
import campus.onecard.server.transfer.BankAnswer;
import campus.onecard.server.transfer.SettleTransfer;
import campus.onecard.server.transfer.TransferOrder;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Money on its way, through the real lanes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HoldFlowTest {

    private static final Place KIOSK = new Place(Outlet.CARD_CENTRE, "K1", 0);
    private static final Place POWER = new Place(TestCampus.POWER_COMPANY, "K1", 0);
    private static final Place WASHER = new Place(TestCampus.LAUNDRY, "W1", 0);
    private static final Approval BOTH = new Approval("S100", "S200");

    private TestCampus campus;

    @BeforeAll
    void open() throws SQLException {
        campus = new TestCampus();
    }

    @AfterEach
    void the_books_hold() {
        campus.assertBooksHold();
    }

    @AfterAll
    void close() {
        campus.close();
    }

    private void approved(long balance, Command<Outcome> command) {
        var outcome = assertInstanceOf(Outcome.Approved.class, campus.lanes.post(command));
        assertEquals(Money.ofFen(balance), outcome.balanceAfter());
        campus.assertBooksHold();
    }

    private long held(long account, int ledger) {
        return campus.number(
                "SELECT COALESCE(SUM(amount), 0) FROM entry WHERE ledger_id = ? AND owner_id = ?",
                ledger,
                account);
    }

    @Test
    void a_transfer_is_ordered_and_arrives_across_a_restart() throws SQLException {
        long account = campus.open(1, Money.ofYuan(10));
        UUID order = campus.id();
        approved(1000, new TransferOrder(order, account, KIOSK, Money.ofYuan(100)));
        campus.restartLanes();
        SettleTransfer arrived =
                new SettleTransfer(campus.id(), account, order, KIOSK, BankAnswer.ARRIVED);
        approved(11000, arrived);
        campus.restartLanes();
        approved(11000, arrived);
        assertEquals(
                new Outcome.Declined(DeclineReason.NOT_PENDING),
                campus.lanes.post(
                        new SettleTransfer(
                                campus.id(), account, order, KIOSK, BankAnswer.REFUSED)));
        assertEquals(0, campus.number("SELECT holds FROM account WHERE id = ?", account));
    }

    @Test
    void of_many_settlements_at_once_exactly_one_counts() {
        long account = campus.open(2, Money.ofYuan(10));
        UUID order = campus.id();
        List<CompletableFuture<Outcome>> answers = new ArrayList<>();
        campus.lanes.submit(new TransferOrder(order, account, KIOSK, Money.ofYuan(100)));
        for (int i = 0; i < 40; i++) {
            BankAnswer answer = i % 2 == 0 ? BankAnswer.ARRIVED : BankAnswer.REFUSED;
            answers.add(
                    campus.lanes.submit(
                            new SettleTransfer(campus.id(), account, order, KIOSK, answer)));
        }
        assertEquals(
                1,
                answers.stream()
                        .map(CompletableFuture::join)
                        .filter(Outcome.Approved.class::isInstance)
                        .count());
    }

    @Test
    void a_fee_waits_for_its_payee_and_one_that_is_refused_comes_back() {
        long account = campus.open(3, Money.ofYuan(50));
        UUID first = campus.id();
        UUID second = campus.id();
        approved(3500, fee(first, account, 1500));
        approved(2500, fee(second, account, 1000));
        assertEquals(2500, held(account, 10));
        approved(2500, new SettleFee(campus.id(), account, first, POWER, PayeeAnswer.PAID));
        approved(3500, new SettleFee(campus.id(), account, second, POWER, PayeeAnswer.REFUSED));
        assertEquals(0, held(account, 10));
        assertEquals(1500, held(5, 2));
        assertEquals(1500, campus.number("SELECT day_spent FROM account WHERE id = ?", account));
    }

    private static FeeOrder fee(UUID id, long account, long fen) {
        return new FeeOrder(id, account, POWER, "7-305", Money.ofFen(fen), PinCheck.NONE);
    }

    @Test
    void a_machine_takes_what_it_used_and_gives_back_the_rest() {
        long account = campus.open(4, Money.ofYuan(50));
        UUID deposit = campus.id();
        approved(
                4000,
                new Deposit(
                        deposit,
                        account,
                        TestCampus.card(4),
                        WASHER,
                        Money.ofYuan(10),
                        Duration.ofHours(2),
                        PinCheck.NONE));
        approved(4650, new SettleDeposit(campus.id(), account, deposit, WASHER, Money.ofFen(350)));
        assertEquals(350, held(4, 2));
        assertEquals(350, campus.number("SELECT settled FROM hold WHERE account_id = ?", account));
    }

    @Test
    void a_subsidy_waits_until_it_is_claimed() {
        long account = campus.open(5, Money.ZERO);
        UUID grant = campus.id();
        approved(0, new GrantSubsidy(grant, account, Money.ofYuan(20), Optional.empty(), BOTH));
        assertEquals(2000, held(account, 11));
        approved(2000, new ClaimSubsidy(campus.id(), account, grant, KIOSK));
        assertEquals(0, held(account, 11));
        assertEquals(
                1,
                campus.number(
                        """
                        SELECT COUNT(*) FROM message WHERE account_id = ?
                        AND kind = 'SUBSIDY_WAITING' AND detail = '2000'
                        """,
                        account));
        assertEquals(
                1,
                campus.number(
                        """
                        SELECT COUNT(*) FROM posting WHERE maker = 'S100' AND checker = 'S200'
                        AND account_id = ?
                        """,
                        account));
    }
}
