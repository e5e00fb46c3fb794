package campus.onecard.server.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.AccountStatus;
import campus.onecard.server.ledger.Approval;
import campus.onecard.server.ledger.CardState;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.TestBooks;
import campus.onecard.server.ledger.TestCampus;
import campus.onecard.server.secret.PinCheck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An account of 100 yuan that can pay and get its payments back, without a database. */
final class PaidBooks {

    static final long ACCOUNT = 64;
    static final long STRANGER = 128;
    static final Place TILL = new Place(9, "P1", 1);
    static final Place SAME_MERCHANT = new Place(10, "P2", 1);
    static final Place OTHER_MERCHANT = new Place(11, "P3", 1);
    static final Instant NOON = Instant.parse("2026-09-01T04:00:00Z");
    static final Instant LAST_MILLISECOND = Instant.parse("2026-09-01T15:59:59.999Z");
    static final Instant NEXT_DAY = LAST_MILLISECOND.plusMillis(1);
    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    static final Optional<Approval> TWO = Optional.of(new Approval("S1", "S2"));
    static final Optional<Approval> ALONE = Optional.of(new Approval("S1", "S1"));

    private static final CardSerial CARD = TestCampus.card(1);

    final TestBooks books = new TestBooks();
    private int last;

    PaidBooks() {
        books.put(AccountState.opened(ACCOUNT, Money.ofYuan(100), TODAY))
                .put(AccountState.opened(STRANGER, Money.ofYuan(100), TODAY))
                .put(new CardState(CARD, ACCOUNT, CardStatus.ACTIVE))
                .put(new Outlet(9, 2, "面馆", "一楼", Outlet.Kind.CANTEEN))
                .put(new Outlet(10, 2, "粥铺", "二楼", Outlet.Kind.CANTEEN))
                .put(new Outlet(11, 3, "超市", "一楼", Outlet.Kind.SHOP));
    }

    UUID id() {
        return new UUID(0, ++last);
    }

    /** The id of the payment, which may have been declined. */
    UUID pay(long fen, Instant at) {
        UUID id = id();
        books.run(new CardPayment(id, ACCOUNT, CARD, TILL, Money.ofFen(fen), PinCheck.NONE), at);
        return id;
    }

    Outcome refund(UUID payment, long fen, Place place, Optional<Approval> approval, Instant at) {
        return books.run(new Refund(id(), ACCOUNT, payment, place, Money.ofFen(fen), approval), at);
    }

    Outcome reverse(UUID payment, Place place, Optional<Approval> approval, Instant at) {
        return books.run(new PaymentReversal(id(), ACCOUNT, payment, place, approval), at);
    }

    void set(AccountStatus status) {
        books.put(books.account(ACCOUNT).withStatus(status));
    }

    Money spentToday() {
        return books.account(ACCOUNT).spentOn(TODAY);
    }

    static void assertLeft(long fen, Outcome outcome) {
        Outcome.Approved approved = assertInstanceOf(Outcome.Approved.class, outcome);
        assertEquals(Money.ofFen(fen), approved.balanceAfter());
    }

    static void assertDeclined(DeclineReason reason, Outcome outcome) {
        assertEquals(new Outcome.Declined(reason), outcome);
    }
}
