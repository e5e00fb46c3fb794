package campus.onecard.server.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.Money;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.AccountStatus;
import campus.onecard.server.ledger.Decision;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Effect;
import campus.onecard.server.ledger.HoldStatus;
import campus.onecard.server.ledger.LedgerAccount;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.TestBooks;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The rules of a bank transfer, without a database. */
class TransferTest {

    private static final long ID = 64;
    private static final Instant NOON = Instant.parse("2026-09-01T04:00:00Z");
    private static final Instant MUCH_LATER = NOON.plus(Duration.ofDays(400));
    private static final Place KIOSK = new Place(Outlet.CARD_CENTRE, "K1", 7);
    private static final UUID ORDER = new UUID(0, 1);
    private static final Money HUNDRED = Money.ofYuan(100);

    private final TestBooks books =
            new TestBooks()
                    .put(AccountState.opened(ID, Money.ofYuan(5), LocalDate.of(2026, 9, 1)))
                    .put(new Outlet(Outlet.CARD_CENTRE, 0, "卡务中心", "", Outlet.Kind.OFFICE));

    private Outcome order() {
        return books.run(new TransferOrder(ORDER, ID, KIOSK, HUNDRED), NOON);
    }

    private SettleTransfer settlement(int id, BankAnswer answer) {
        return new SettleTransfer(new UUID(0, id), ID, ORDER, KIOSK, answer);
    }

    private static Outcome approved(long yuan, Instant at) {
        return new Outcome.Approved(Money.ofYuan(yuan), at);
    }

    @Test
    void K_04_an_order_moves_nothing_yet() {
        assertEquals(approved(5, NOON), order());
        assertEquals(HoldStatus.PENDING, books.hold(ORDER).status());
        assertEquals(1, books.account(ID).holds());
    }

    @Test
    void K_04_what_arrives_is_credited_from_the_bank_however_late() {
        order();
        Decision<Outcome> decision = books.decide(settlement(2, BankAnswer.ARRIVED), MUCH_LATER);
        assertEquals(approved(105, MUCH_LATER), decision.outcome());
        var booking = decision.booking().orElseThrow();
        assertEquals(LedgerAccount.BANK_CLEARING, booking.legs().getFirst().ledger());
        assertEquals(HUNDRED.negated(), booking.legs().getFirst().amount());
        assertEquals(ORDER, booking.refersTo().orElseThrow());
        assertEquals(
                new Effect.Told(MessageKind.TRANSFER_ARRIVED, "10000"),
                booking.effects().getLast());
        assertEquals(HoldStatus.POSTED, books.hold(ORDER).status());
        assertEquals(HUNDRED, books.hold(ORDER).settled());
        assertEquals(0, books.account(ID).holds());
        assertEquals(Money.ZERO, books.account(ID).daySpent());
    }

    @Test
    void K_04_what_the_bank_refuses_moves_nothing() {
        order();
        Decision<Outcome> decision = books.decide(settlement(2, BankAnswer.REFUSED), NOON);
        assertEquals(approved(5, NOON), decision.outcome());
        assertEquals(
                new Effect.Told(MessageKind.TRANSFER_FAILED, "10000"),
                decision.booking().orElseThrow().effects().getLast());
        assertEquals(HoldStatus.VOIDED, books.hold(ORDER).status());
        assertEquals(0, books.account(ID).holds());
    }

    @Test
    void only_the_first_settlement_counts() {
        Outcome late = new Outcome.Declined(DeclineReason.NOT_PENDING);
        order();
        books.run(settlement(2, BankAnswer.REFUSED), NOON);
        assertEquals(late, books.run(settlement(3, BankAnswer.ARRIVED), NOON));
        assertEquals(late, books.run(settlement(4, BankAnswer.REFUSED), NOON));
        assertEquals(Money.ofYuan(5), books.account(ID).balance());
        assertEquals(HoldStatus.VOIDED, books.hold(ORDER).status());
    }

    @Test
    void a_frozen_account_orders_nothing_but_is_credited_what_arrives() {
        order();
        books.put(books.account(ID).withStatus(AccountStatus.FROZEN));
        assertEquals(
                new Outcome.Declined(DeclineReason.ACCOUNT_NOT_ACTIVE),
                books.run(new TransferOrder(new UUID(0, 9), ID, KIOSK, HUNDRED), NOON));
        assertEquals(approved(105, NOON), books.run(settlement(2, BankAnswer.ARRIVED), NOON));
    }

    @Test
    void an_order_that_does_not_exist_or_is_another_accounts_is_not_found() {
        assertThrows(
                ProblemException.class, () -> books.run(settlement(2, BankAnswer.ARRIVED), NOON));
        order();
        books.put(AccountState.opened(ID + 64, Money.ZERO, LocalDate.of(2026, 9, 1)));
        SettleTransfer strange =
                new SettleTransfer(new UUID(0, 3), ID + 64, ORDER, KIOSK, BankAnswer.ARRIVED);
        assertThrows(ProblemException.class, () -> books.run(strange, NOON));
        assertEquals(HoldStatus.PENDING, books.hold(ORDER).status());
    }
}
