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
import campus.onecard.server.secret.PinCheck;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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

    private static final TransferTerms TERMS =
            new TransferTerms(
                    true,
                    LocalTime.of(7, 30),
                    LocalTime.of(20, 0),
                    Money.ofYuan(500),
                    Money.ofYuan(10),
                    Money.ofYuan(300),
                    true);

    private Outcome ordered(int id, long yuan, String at) {
        PinCheck pin = new PinCheck.Right("print");
        return books.run(
                new TransferOrder(new UUID(1, id), ID, KIOSK, Money.ofYuan(yuan), TERMS, pin),
                Instant.parse(at));
    }

    private static Outcome declined(DeclineReason reason) {
        return new Outcome.Declined(reason);
    }

    @Test
    void K_04_orders_are_taken_in_service_hours_only() {
        assertEquals(
                declined(DeclineReason.BANK_CLOSED), ordered(1, 10, "2026-08-31T23:29:59.999Z"));
        Instant opening = Instant.parse("2026-08-31T23:30:00Z");
        assertEquals(approved(5, opening), ordered(2, 10, opening.toString()));
        Instant last = Instant.parse("2026-09-01T11:59:59.999Z");
        assertEquals(approved(5, last), ordered(3, 10, last.toString()));
        assertEquals(declined(DeclineReason.BANK_CLOSED), ordered(4, 10, "2026-09-01T12:00:00Z"));
    }

    @Test
    void K_04_the_ceiling_is_a_days_and_counts_what_is_under_way_but_not_what_failed() {
        Outcome none = new Outcome.Declined(DeclineReason.BEYOND_CEILING, "20000");
        assertEquals(approved(5, NOON), ordered(1, 300, NOON.toString()));
        assertEquals(none, ordered(2, 201, NOON.toString()));
        assertEquals(approved(5, NOON), ordered(3, 200, NOON.toString()));
        books.run(
                new SettleTransfer(
                        new UUID(2, 1),
                        ID,
                        new UUID(1, 3),
                        KIOSK,
                        BankAnswer.REFUSED,
                        "NOT_ENOUGH"),
                NOON);
        assertEquals(none, ordered(4, 201, NOON.toString()));
        assertEquals(approved(5, NOON), ordered(5, 200, NOON.toString()));
        Instant tomorrow = NOON.plus(Duration.ofDays(1));
        assertEquals(approved(5, tomorrow), ordered(6, 300, tomorrow.toString()));
    }

    @Test
    void K_04_an_order_needs_a_binding_the_password_and_an_amount_within_the_bounds() {
        PinCheck right = new PinCheck.Right("print");
        TransferTerms unbound =
                new TransferTerms(
                        false,
                        TERMS.opens(),
                        TERMS.closes(),
                        TERMS.ceiling(),
                        TERMS.least(),
                        TERMS.most(),
                        true);
        assertEquals(
                declined(DeclineReason.BANK_NOT_BOUND),
                books.run(
                        new TransferOrder(new UUID(1, 1), ID, KIOSK, HUNDRED, unbound, right),
                        NOON));
        assertEquals(
                declined(DeclineReason.PIN_REQUIRED),
                books.run(
                        new TransferOrder(new UUID(1, 2), ID, KIOSK, HUNDRED, TERMS, PinCheck.NONE),
                        NOON));
        assertEquals(
                new Outcome.Declined(DeclineReason.WRONG_PIN, "2"),
                books.run(
                        new TransferOrder(
                                new UUID(1, 3),
                                ID,
                                KIOSK,
                                HUNDRED,
                                TERMS,
                                new PinCheck.Wrong("print", 2)),
                        NOON));
        assertEquals(declined(DeclineReason.AMOUNT_REFUSED), ordered(4, 9, NOON.toString()));
        assertEquals(declined(DeclineReason.AMOUNT_REFUSED), ordered(5, 301, NOON.toString()));
    }
}
