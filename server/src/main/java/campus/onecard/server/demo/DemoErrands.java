package campus.onecard.server.demo;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.limit.LimitRange;
import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.money.SingleLimit;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.adjustment.Adjustment;
import campus.onecard.server.cash.TopUpReversal;
import campus.onecard.server.fee.FeeOrder;
import campus.onecard.server.fee.PayeeAnswer;
import campus.onecard.server.fee.SettleFee;
import campus.onecard.server.ledger.Approval;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.ReasonCode;
import campus.onecard.server.lifecycle.ReportLoss;
import campus.onecard.server.limit.ChangeLimits;
import campus.onecard.server.payment.Refund;
import campus.onecard.server.secret.PinCheck;
import campus.onecard.server.transfer.BankAnswer;
import campus.onecard.server.transfer.SettleTransfer;
import campus.onecard.server.transfer.TransferOrder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What happens to a few besides eating: mistakes that are put right, money from the bank, fees.
 * Nobody has less for it at any time than {@link DemoTerm} counts on, and no day's total passes the
 * limit. All of it is over twelve weeks into the term.
 */
final class DemoErrands {

    /** The cashier or clerk who asks for something, and the one who agrees. */
    static final Approval TWO_OF_US = new Approval("C1001", "C1002");

    /** The last day, counted from the first of term, on which the lost card pays. */
    static final int LOST_ON = 79;

    private static final Money A_MEAL = Money.ofYuan(8);
    private static final Place KIOSK = new Place(Outlet.CARD_CENTRE, "KIOSK-1", 0);

    private final AccountNumber number;
    private final LocalDate from;
    private final List<DemoEvent> term;
    private final List<DemoEvent> errands = new ArrayList<>();

    /**
     * @param term what the person pays and tops up all term, in order of time
     * @param from the first day
     */
    DemoErrands(AccountNumber number, List<DemoEvent> term, LocalDate from) {
        this.number = number;
        this.term = term;
        this.from = from;
    }

    List<DemoEvent> all() {
        return errands;
    }

    /** One meal charged too high, another one charged twice. */
    DemoErrands refunds() {
        meal(9).ifPresent(paid -> refund(paid, Money.ofFen(paid.amount().fen() / 20 * 10)));
        meal(30).ifPresent(paid -> refund(paid, paid.amount()));
        return this;
    }

    /** The card is lost in the twelfth week and reported the same evening. */
    DemoErrands loss() {
        add(
                at(LOST_ON, "18:40"),
                DemoPlaces.CENTRE,
                Money.ZERO,
                "lost",
                (id, account) -> new ReportLoss(id, account, KIOSK));
        return this;
    }

    private Optional<DemoEvent> meal(int day) {
        Instant earliest = at(day, "10:00");
        Predicate<DemoEvent> isMeal =
                e ->
                        e.outlet().kind() == Outlet.Kind.CANTEEN
                                && e.amount().isMoreThan(A_MEAL)
                                && e.at().isAfter(earliest);
        return term.stream().filter(isMeal).findFirst();
    }

    private void refund(DemoEvent paid, Money amount) {
        add(
                paid.at().plusSeconds(95),
                paid.outlet(),
                amount,
                "refund",
                (id, account) ->
                        new Refund(
                                id,
                                account,
                                paid.id(),
                                DemoEvent.till(paid.outlet()),
                                amount,
                                Optional.empty()));
    }

    /** The cashier keys in 300 for 30, takes it back, and does it right. */
    DemoErrands mistypedTopUp() {
        Outlet room = DemoPlaces.ROOMS.getLast();
        Instant at = at(17, "13:05");
        DemoEvent wrong = DemoEvent.topUp(at, number, room, Money.ofYuan(300));
        Place desk = new Place(room.id(), "DESK-1", 0);
        errands.add(wrong);
        add(
                at.plusSeconds(130),
                room,
                wrong.amount(),
                "undone",
                (id, account) -> new TopUpReversal(id, account, wrong.id(), desk, TWO_OF_US));
        errands.add(DemoEvent.topUp(at.plusSeconds(160), number, room, Money.ofYuan(30)));
        return this;
    }

    /** Money from the bank that arrives, and some weeks later an order the bank refuses. */
    DemoErrands bank() {
        transfer(at(22, "12:48"), Money.ofYuan(100), BankAnswer.ARRIVED);
        transfer(at(51, "12:52"), Money.ofYuan(500), BankAnswer.REFUSED);
        return this;
    }

    private void transfer(Instant at, Money amount, BankAnswer answer) {
        DemoEvent order =
                add(
                        at,
                        DemoPlaces.CENTRE,
                        amount,
                        "transfer",
                        (id, account) -> new TransferOrder(id, account, KIOSK, amount));
        add(
                at.plusSeconds(8),
                DemoPlaces.CENTRE,
                amount,
                "answer",
                (id, account) -> new SettleTransfer(id, account, order.id(), KIOSK, answer));
    }

    /** Paid with what {@link #bank} brought: one fee that is taken, one that comes back. */
    DemoErrands fees() {
        fee(24, DemoPlaces.POWER, Money.ofYuan(20), PayeeAnswer.PAID);
        fee(38, DemoPlaces.EXAMS, Money.ofYuan(15), PayeeAnswer.REFUSED);
        return this;
    }

    /** On the first day that leaves room for it below the daily limit. */
    private void fee(int day, Outlet payee, Money amount, PayeeAnswer answer) {
        int quiet = day;
        while (spentOn(from.plusDays(quiet)).plus(amount).isMoreThan(DailyLimit.DEFAULT.amount())) {
            quiet++;
        }
        Instant at = at(quiet, "19:12");
        Place place = DemoEvent.till(payee);
        DemoEvent order =
                add(
                        at,
                        payee,
                        amount,
                        "fee",
                        (id, account) ->
                                new FeeOrder(id, account, place, "", amount, PinCheck.NONE));
        add(
                at.plusSeconds(5),
                payee,
                amount,
                "answer",
                (id, account) -> new SettleFee(id, account, order.id(), place, answer));
    }

    private Money spentOn(LocalDate day) {
        return term.stream()
                .filter(e -> CampusTime.dayOf(e.at()).equals(day))
                .filter(e -> e.outlet().kind() != Outlet.Kind.RECHARGE)
                .map(DemoEvent::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** Raised for a weekend in town with the payment password, then put back. */
    DemoErrands limits() {
        var raised = new PinCheck.Right("invented");
        limits(
                at(40, "17:30"),
                new SingleLimit(Money.ofYuan(100)),
                new DailyLimit(Money.ofYuan(200)),
                raised);
        limits(at(43, "08:40"), SingleLimit.DEFAULT, DailyLimit.DEFAULT, PinCheck.NONE);
        return this;
    }

    private void limits(Instant at, SingleLimit single, DailyLimit daily, PinCheck pin) {
        add(
                at,
                DemoPlaces.CENTRE,
                Money.ZERO,
                "limits",
                (id, account) ->
                        new ChangeLimits(id, account, KIOSK, single, daily, LimitRange.USUAL, pin));
    }

    /** A terminal took money twice. */
    DemoErrands correction() {
        Place hall = new Place(Outlet.CARD_CENTRE, "HALL-1", 0);
        ReasonCode reason = new ReasonCode("TERMINAL_FAULT");
        add(
                at(46, "15:20"),
                DemoPlaces.CENTRE,
                Money.ofFen(650),
                "correction",
                (id, account) ->
                        new Adjustment(id, account, hall, Money.ofFen(650), reason, TWO_OF_US));
        return this;
    }

    private DemoEvent add(Instant at, Outlet outlet, Money amount, String what, DemoEvent.Act act) {
        DemoEvent event = new DemoEvent(at, number, outlet, amount, what, act);
        errands.add(event);
        return event;
    }

    private Instant at(int day, String time) {
        return from.plusDays(day)
                .atTime(LocalTime.parse(time))
                .atZone(CampusTime.ZONE)
                .toInstant()
                .plus(offset());
    }

    /** So that not everybody stands at the counter in the same minute. */
    private Duration offset() {
        return Duration.ofSeconds(Math.floorMod(SeedIds.seed("errand|" + number), 3000));
    }
}
