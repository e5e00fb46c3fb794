package campus.onecard.server.demo;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.money.SingleLimit;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.ledger.Outlet;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One person's term: meals when canteens serve them, baths, laundry, and cash in time before the
 * money runs out. Every payment stays within both limits. The same person has the same term each
 * time.
 */
final class DemoTerm {

    private static final Money LOW = Money.ofYuan(25);

    private final AccountNumber number;
    private final Instant end;
    private final SplittableRandom random;
    private final List<DemoEvent> events = new ArrayList<>();
    private Money balance;
    private Money daySpent = Money.ZERO;
    private Instant last = Instant.MIN;

    private DemoTerm(AccountNumber number, Money balance, Instant end) {
        this.number = number;
        this.end = end;
        this.balance = balance;
        this.random = new SplittableRandom(SeedIds.seed(number.value()));
    }

    /** Meals and the rest of a student's life, a handful of movements a day. */
    static List<DemoEvent> usual(AccountNumber number, Money opening, LocalDate from, Instant end) {
        DemoTerm term = new DemoTerm(number, opening, end);
        from.datesUntil(CampusTime.dayOf(end).plusDays(1)).forEach(term::day);
        return term.events;
    }

    /** A test card that draws hot water all day long: more than 120 movements a day. */
    static List<DemoEvent> heavy(AccountNumber number, Money opening, LocalDate from, Instant end) {
        DemoTerm term = new DemoTerm(number, opening, end);
        from.datesUntil(CampusTime.dayOf(end).plusDays(1)).forEach(term::wateryDay);
        return term.events;
    }

    private void day(LocalDate day) {
        daySpent = Money.ZERO;
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        boolean holiday = day.getMonthValue() == 10 && day.getDayOfMonth() <= 7;
        int here = holiday ? 15 : weekend ? 55 : 90;
        if (chance(here - 25)) {
            spend(day, "06:50", 100, DemoPlaces.BREAKFAST, 300, 650);
        }
        if (chance(here)) {
            spend(day, "11:25", 85, canteen(), 900, 1600);
        }
        if (chance(here / 8)) {
            spend(day, "14:10", 120, DemoPlaces.PRINTING, 10, 200);
        }
        if (chance(here - 10)) {
            spend(day, "17:10", 90, canteen(), 800, 1800);
        }
        if (chance(here / 3)) {
            spend(day, "20:00", 110, DemoPlaces.BATH, 180, 380);
        }
        if (chance(here / 8)) {
            spend(day, "21:51", 40, chance(60) ? DemoPlaces.LAUNDRY : DemoPlaces.SHOP, 300, 500);
        }
        if (day.getDayOfMonth() == 2) {
            spend(day, "22:35", 20, DemoPlaces.NETWORK, 2000, 2000);
        }
    }

    private void wateryDay(LocalDate day) {
        daySpent = Money.ZERO;
        Instant at = at(day, "06:30");
        for (int i = 0; i < 128; i++) {
            at = at.plusSeconds(240 + random.nextInt(240));
            spend(at, DemoPlaces.WATER, 10, 35);
        }
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private Outlet canteen() {
        return DemoPlaces.CANTEENS.get(random.nextInt(DemoPlaces.CANTEENS.size()));
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(CampusTime.ZONE).toInstant();
    }

    private void spend(
            LocalDate day, String from, int minutes, Outlet outlet, int least, int most) {
        Duration into = Duration.ofSeconds(random.nextInt(minutes * 60));
        spend(at(day, from).plus(into), outlet, least, most);
    }

    private void spend(Instant at, Outlet outlet, int least, int most) {
        int fen = least + random.nextInt(most - least + 1);
        Money amount = Money.ofFen(outlet == DemoPlaces.WATER ? fen : fen / 10 * 10);
        if (daySpent.plus(amount).isMoreThan(DailyLimit.DEFAULT.amount())
                || amount.isMoreThan(SingleLimit.DEFAULT.amount())) {
            return;
        }
        if (balance.minus(amount).compareTo(LOW) < 0) {
            Outlet room = DemoPlaces.ROOMS.get(random.nextInt(DemoPlaces.ROOMS.size()));
            Money cash = Money.ofYuan(100L * (1 + random.nextInt(3)));
            add(DemoEvent.topUp(at.minusSeconds(60 + random.nextInt(100)), number, room, cash));
            balance = balance.plus(cash);
        }
        add(DemoEvent.payment(at, number, outlet, amount));
        balance = balance.minus(amount);
        daySpent = daySpent.plus(amount);
    }

    /** In order of time, and nothing from the future. */
    private void add(DemoEvent event) {
        Instant at = event.at().isAfter(last) ? event.at() : last.plusSeconds(1);
        last = at;
        if (at.isBefore(end)) {
            events.add(event.movedTo(at));
        }
    }
}
