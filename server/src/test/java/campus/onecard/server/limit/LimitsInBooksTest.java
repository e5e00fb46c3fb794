package campus.onecard.server.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import campus.onecard.domain.limit.LimitRange;
import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.money.SingleLimit;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.server.account.NewAccount;
import campus.onecard.server.account.SecretHash;
import campus.onecard.server.cash.TopUp;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.Books;
import campus.onecard.server.ledger.CardState;
import campus.onecard.server.ledger.Command;
import campus.onecard.server.ledger.ContentHash;
import campus.onecard.server.ledger.Decision;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Effect;
import campus.onecard.server.ledger.Needs;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingKind;
import campus.onecard.server.ledger.Recorded;
import campus.onecard.server.ledger.Slots;
import campus.onecard.server.ledger.TestCampus;
import campus.onecard.server.lifecycle.OpenAccount;
import campus.onecard.server.lifecycle.OpenOutcome;
import campus.onecard.server.payment.CardPayment;
import campus.onecard.server.secret.PinCheck;
import campus.onecard.server.transfer.BankAnswer;
import campus.onecard.server.transfer.SettleTransfer;
import campus.onecard.server.transfer.TransferOrder;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The limits once more, through lanes and tables. */
class LimitsInBooksTest {

    private static final PinCheck RIGHT = new PinCheck.Right("x");
    private static final CardSerial NEW_CARD = TestCampus.card(99);

    private final TestCampus campus;

    LimitsInBooksTest() throws SQLException {
        campus = new TestCampus();
    }

    @AfterEach
    void close() {
        campus.assertBooksHold();
        campus.close();
    }

    private Outcome pay(long account, CardSerial card, long fen, PinCheck pin) {
        Place till = new Place(TestCampus.CANTEEN, "P1", 0);
        return campus.lanes.post(
                new CardPayment(campus.id(), account, card, till, Money.ofFen(fen), pin));
    }

    private void assertPasses(long account, CardSerial card, long fen, PinCheck pin) {
        assertInstanceOf(Outcome.Approved.class, pay(account, card, fen, pin));
    }

    private void assertDeclined(DeclineReason why, long account, CardSerial card, long fen) {
        Outcome outcome = pay(account, card, fen, PinCheck.NONE);
        assertEquals(why, assertInstanceOf(Outcome.Declined.class, outcome).reason());
    }

    @Test
    void L_01_to_L_04_and_Q_04_and_Q_05_and_the_day_of_Shanghai() throws SQLException {
        long account = campus.open(1, Money.ofYuan(500));
        CardSerial card = TestCampus.card(1);
        assertDeclined(DeclineReason.PIN_REQUIRED, account, card, 2001);
        assertPasses(account, card, 2000, PinCheck.NONE);
        assertPasses(account, card, 2001, RIGHT);
        assertDeclined(DeclineReason.PIN_REQUIRED, account, card, 1000);
        campus.setTime("2026-09-01T15:59:59.999Z");
        campus.restartLanes();
        assertPasses(account, card, 999, PinCheck.NONE);
        assertDeclined(DeclineReason.PIN_REQUIRED, account, card, 1);
        campus.setTime("2026-09-01T16:00:00.000Z");
        assertPasses(account, card, 2000, PinCheck.NONE);
        assertPasses(account, card, 2000, PinCheck.NONE);
        assertPasses(account, card, 1000, PinCheck.NONE);
        assertDeclined(DeclineReason.PIN_REQUIRED, account, card, 1);
    }

    @Test
    void L_05_and_Q_07_changed_limits_are_in_force_with_the_next_payment_and_after_a_restart()
            throws SQLException {
        long account = campus.open(1, Money.ofYuan(500));
        CardSerial card = TestCampus.card(1);
        ChangeLimits change =
                new ChangeLimits(
                        campus.id(),
                        account,
                        Place.CENTRE,
                        new SingleLimit(Money.ZERO),
                        new DailyLimit(Money.ofYuan(60)),
                        LimitRange.USUAL,
                        RIGHT);
        Outcome first = campus.lanes.post(change);
        assertInstanceOf(Outcome.Approved.class, first);
        assertDeclined(DeclineReason.PIN_REQUIRED, account, card, 1);
        assertPasses(account, card, 1, RIGHT);
        campus.restartLanes();
        assertEquals(first, campus.lanes.post(change));
        assertDeclined(DeclineReason.PIN_REQUIRED, account, card, 1);
        assertEquals(
                1,
                campus.number(
                        """
                        SELECT COUNT(*) FROM message WHERE account_id = ?
                        AND kind = 'LIMITS_CHANGED' AND detail = '2000 5000 0 6000'
                        """,
                        account));
    }

    @Test
    void L_06_the_limits_are_about_spending_and_what_comes_in_neither_asks_nor_counts() {
        long account = campus.open(1, Money.ofYuan(500));
        CardSerial card = TestCampus.card(1);
        UUID order = campus.id();
        assertInstanceOf(
                Outcome.Approved.class,
                campus.lanes.post(
                        new TopUp(campus.id(), account, TestCampus.DESK, Money.ofYuan(200))));
        assertInstanceOf(
                Outcome.Approved.class,
                campus.lanes.post(
                        new TransferOrder(order, account, Place.CENTRE, Money.ofYuan(300))));
        assertInstanceOf(
                Outcome.Approved.class,
                campus.lanes.post(
                        new SettleTransfer(
                                campus.id(), account, order, Place.CENTRE, BankAnswer.ARRIVED)));
        assertEquals(0, campus.number("SELECT day_spent FROM account WHERE id = ?", account));
        assertPasses(account, card, 2000, PinCheck.NONE);
        assertPasses(account, card, 2000, PinCheck.NONE);
        assertPasses(account, card, 1000, PinCheck.NONE);
        assertDeclined(DeclineReason.PIN_REQUIRED, account, card, 1);
    }

    @Test
    void Q_06_limits_and_the_days_total_survive_a_new_card() {
        long account = campus.open(1, Money.ofYuan(500));
        CardSerial old = TestCampus.card(1);
        assertPasses(account, old, 2000, PinCheck.NONE);
        assertPasses(account, old, 2000, PinCheck.NONE);
        campus.lanes.post(new NewCard(campus.id(), account, old));
        assertDeclined(DeclineReason.CARD_NOT_ACTIVE, account, old, 1);
        assertDeclined(DeclineReason.PIN_REQUIRED, account, NEW_CARD, 1001);
        assertPasses(account, NEW_CARD, 1000, PinCheck.NONE);
        assertDeclined(DeclineReason.PIN_REQUIRED, account, NEW_CARD, 1);
        assertEquals(2, campus.number("SELECT COUNT(*) FROM card_change"));
    }

    @Test
    void Q_09_who_starts_with_666666_changes_it_before_the_first_fen_is_spent()
            throws SQLException {
        NewAccount opening = TestCampus.newAccount(1, Money.ofYuan(10));
        SecretHash initial = new SecretHash(new byte[16], new byte[32], 1024, 1, 1, true);
        NewAccount foreigner =
                new NewAccount(
                        opening.number(),
                        opening.category(),
                        opening.holder(),
                        initial,
                        initial,
                        opening.legacyBalance(),
                        opening.card());
        OpenOutcome outcome = campus.lanes.post(new OpenAccount(campus.id(), foreigner));
        long account = assertInstanceOf(OpenOutcome.Opened.class, outcome).accountId();
        CardSerial card = TestCampus.card(1);
        assertDeclined(DeclineReason.PIN_INITIAL, account, card, 1);
        campus.restartLanes();
        assertDeclined(DeclineReason.PIN_INITIAL, account, card, 1);
        campus.lanes.post(new NewSecret(campus.id(), account, PasswordKind.LOGIN, false));
        assertDeclined(DeclineReason.PIN_INITIAL, account, card, 1);
        campus.lanes.post(new NewSecret(campus.id(), account, PasswordKind.PAYMENT, false));
        assertPasses(account, card, 1, PinCheck.NONE);
        campus.restartLanes();
        assertPasses(account, card, 1, PinCheck.NONE);
        campus.lanes.post(new NewSecret(campus.id(), account, PasswordKind.PAYMENT, true));
        assertDeclined(DeclineReason.PIN_INITIAL, account, card, 1);
    }

    /** Gives the account another card; the one it had is void. */
    private record NewCard(UUID id, long accountId, CardSerial old) implements Command<Outcome> {

        @Override
        public PostingKind kind() {
            return PostingKind.UNFREEZE;
        }

        @Override
        public ContentHash content() {
            return ContentHash.of(id);
        }

        @Override
        public int slot() {
            return Slots.of(accountId);
        }

        @Override
        public Needs needs() {
            return Needs.of(accountId, Place.CENTRE);
        }

        @Override
        public Decision<Outcome> decide(Books books, Instant at) {
            AccountState account = books.account(accountId);
            return Decision.booked(
                    Booking.approved(kind(), account, Money.ZERO, Place.CENTRE, List.of())
                            .with(
                                    new Effect.CardSet(
                                            new CardState(old, accountId, CardStatus.VOID)))
                            .with(
                                    new Effect.CardSet(
                                            new CardState(NEW_CARD, accountId, CardStatus.ACTIVE))),
                    at);
        }

        @Override
        public Outcome recall(Recorded recorded) {
            return Outcome.of(recorded);
        }
    }

    /** Replaces a password, by one of the owner's choice or by an initial one. */
    private record NewSecret(UUID id, long accountId, PasswordKind which, boolean initial)
            implements Command<Outcome> {

        @Override
        public PostingKind kind() {
            return PostingKind.PASSWORD_CHANGE;
        }

        @Override
        public ContentHash content() {
            return ContentHash.of(id);
        }

        @Override
        public int slot() {
            return Slots.of(accountId);
        }

        @Override
        public Needs needs() {
            return Needs.of(accountId, Place.CENTRE);
        }

        @Override
        public Decision<Outcome> decide(Books books, Instant at) {
            SecretHash fresh = new SecretHash(new byte[16], new byte[32], 1024, 1, 1, initial);
            AccountState account = books.account(accountId);
            return Decision.booked(
                    Booking.approved(kind(), account, Money.ZERO, Place.CENTRE, List.of())
                            .with(new Effect.SecretSet(accountId, which, fresh)),
                    at);
        }

        @Override
        public Outcome recall(Recorded recorded) {
            return Outcome.of(recorded);
        }
    }
}
