package campus.onecard.server.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.limit.MonthSpending;
import campus.onecard.domain.limit.Spent;
import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.money.SingleLimit;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.Approval;
import campus.onecard.server.ledger.CardState;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.TestBooks;
import campus.onecard.server.ledger.TestCampus;
import campus.onecard.server.payment.CardPayment;
import campus.onecard.server.payment.Refund;
import campus.onecard.server.secret.PinCheck;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** What a kiosk says about other limits is what the books would have asked (L-03 to L-05). */
class ReplayTest {

    private static final long ACCOUNT = 64;
    private static final YearMonth MONTH = YearMonth.of(2026, 9);
    private static final Instant START = CampusTime.startOf(MONTH);
    private static final CardSerial CARD = TestCampus.card(1);
    private static final Place TILL = new Place(9, "P1", 1);
    private static final Optional<Approval> TWO = Optional.of(new Approval("S1", "S2"));
    private static final PinCheck RIGHT = new PinCheck.Right("x");
    private static final int MONTHS = 300;

    /**
     * Something that happened.
     *
     * @param original the payment that is given back; empty for a payment
     */
    private record Happening(UUID id, Instant at, Money amount, Optional<UUID> original) {}

    private static TestBooks books(SingleLimit single, DailyLimit daily) {
        LocalDate before = MONTH.atDay(1).minusDays(1);
        return new TestBooks()
                .put(
                        AccountState.opened(ACCOUNT, Money.ofYuan(100_000), before)
                                .withLimits(single, daily))
                .put(new CardState(CARD, ACCOUNT, CardStatus.ACTIVE))
                .put(new Outlet(9, 2, "面馆", "一楼", Outlet.Kind.CANTEEN));
    }

    /** A month of payments, refunds of a part and reversals, some at the very edge of a day. */
    private static List<Happening> month(Random random) {
        List<Happening> all = new ArrayList<>();
        List<Happening> open = new ArrayList<>();
        Instant at = START;
        for (int i = 1; i < 60; i++) {
            at = at.plus(Duration.ofMinutes(random.nextInt(1, 900)));
            UUID id = new UUID(0, i);
            if (!open.isEmpty() && random.nextInt(5) == 0) {
                Happening paid = open.remove(random.nextInt(open.size()));
                long back = random.nextLong(1, paid.amount().fen() + 1);
                all.add(new Happening(id, at, Money.ofFen(back), Optional.of(paid.id())));
            } else {
                long fen =
                        random.nextBoolean()
                                ? 100L * random.nextInt(1, 41)
                                : random.nextInt(1, 4000);
                Happening paid = new Happening(id, at, Money.ofFen(fen), Optional.empty());
                all.add(paid);
                open.add(paid);
            }
        }
        return all;
    }

    /** How often the books really ask when the month happens under these limits. */
    private static int asked(List<Happening> month, TestBooks books) {
        int asked = 0;
        Map<UUID, UUID> booked = new HashMap<>();
        for (Happening each : month) {
            if (each.original().isPresent()) {
                UUID paid = Objects.requireNonNull(booked.get(each.original().get()));
                approved(
                        books.run(
                                new Refund(each.id(), ACCOUNT, paid, TILL, each.amount(), TWO),
                                each.at()));
                continue;
            }
            UUID first = new UUID(1, each.id().getLeastSignificantBits());
            Outcome outcome = books.run(payment(first, each, PinCheck.NONE), each.at());
            boolean asks =
                    outcome instanceof Outcome.Declined(DeclineReason reason, String _)
                            && reason == DeclineReason.PIN_REQUIRED;
            asked += asks ? 1 : 0;
            booked.put(each.id(), asks ? each.id() : first);
            approved(asks ? books.run(payment(each.id(), each, RIGHT), each.at()) : outcome);
        }
        return asked;
    }

    private static CardPayment payment(UUID id, Happening paid, PinCheck pin) {
        return new CardPayment(id, ACCOUNT, CARD, TILL, paid.amount(), pin);
    }

    private static void approved(Outcome outcome) {
        assertInstanceOf(Outcome.Approved.class, outcome);
    }

    private static MonthSpending spending(List<Happening> month) {
        List<Spent> spent = new ArrayList<>();
        for (Happening each : month) {
            Instant at =
                    each.original()
                            .map(o -> month.stream().filter(h -> h.id().equals(o)).findFirst())
                            .flatMap(h -> h)
                            .map(Happening::at)
                            .orElse(each.at());
            Money amount = each.original().isPresent() ? each.amount().negated() : each.amount();
            spent.add(new Spent(CampusTime.dayOf(at), amount));
        }
        return new MonthSpending(MONTH, spent);
    }

    @Test
    void L_05_the_preview_equals_the_replay_through_the_books_for_every_month_and_limit() {
        int sometimes = 0;
        for (int seed = 0; seed < MONTHS; seed++) {
            Random random = new Random(seed);
            List<Happening> month = month(random);
            DailyLimit daily = new DailyLimit(Money.ofFen(100L * random.nextInt(0, 120)));
            long most = Math.min(daily.amount().fen(), 4000);
            SingleLimit single = new SingleLimit(Money.ofFen(random.nextLong(0, most + 1)));
            int asked = asked(month, books(single, daily));
            assertEquals(asked, spending(month).asked(single, daily), "seed " + seed);
            sometimes += asked > 0 && asked < spending(month).payments() ? 1 : 0;
        }
        assertTrue(sometimes > MONTHS / 2, "the months are not worth the test");
    }

    @Test
    void L_05_what_is_replayed_is_what_stands_in_the_tables() throws SQLException {
        try (TestCampus campus = new TestCampus()) {
            campus.setTime("2026-09-01T04:00:00Z");
            long account = campus.open(1, Money.ofYuan(500));
            UUID lunch = pays(campus, account, 1500);
            campus.setTime("2026-09-01T15:59:59.999Z");
            UUID late = pays(campus, account, 2000);
            campus.setTime("2026-09-01T16:00:00.000Z");
            pays(campus, account, 700);
            approved(
                    campus.lanes.post(
                            new Refund(
                                    campus.id(),
                                    account,
                                    lunch,
                                    new Place(TestCampus.CANTEEN, "P1", 0),
                                    Money.ofFen(400),
                                    Optional.empty())));
            approved(
                    campus.lanes.post(
                            new Refund(
                                    campus.id(),
                                    account,
                                    late,
                                    new Place(TestCampus.CANTEEN, "P1", 0),
                                    Money.ofFen(2000),
                                    Optional.empty())));
            LocalDate first = MONTH.atDay(1);
            assertEquals(
                    new MonthSpending(
                            MONTH,
                            List.of(
                                    new Spent(first, Money.ofFen(1500)),
                                    new Spent(first, Money.ofFen(2000)),
                                    new Spent(first.plusDays(1), Money.ofFen(700)),
                                    new Spent(first, Money.ofFen(-400)),
                                    new Spent(first, Money.ofFen(-2000)))),
                    new SpendingStore(campus.database.jdbi()).month(account, MONTH));
        }
    }

    private static UUID pays(TestCampus campus, long account, long fen) {
        CardPayment payment = campus.payment(account, 1, fen);
        approved(campus.lanes.post(payment));
        return payment.id();
    }
}
