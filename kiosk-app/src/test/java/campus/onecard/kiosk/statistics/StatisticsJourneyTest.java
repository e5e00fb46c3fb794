package campus.onecard.kiosk.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.Meal;
import campus.onecard.domain.statement.Statistics;
import campus.onecard.domain.statement.Statistics.OfMeal;
import campus.onecard.domain.statement.Statistics.OfMonth;
import campus.onecard.domain.statement.Statistics.OfPlace;
import campus.onecard.kiosk.Functions;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Filter;
import campus.onecard.kiosk.journey.Journey;
import campus.onecard.kiosk.journey.Pages;
import campus.onecard.kiosk.journey.Station;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Visit;
import campus.onecard.kiosk.receipt.ReceiptStep;
import campus.onecard.kiosk.receipt.ReceiptSubject;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class StatisticsJourneyTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 11);
    private static final Visit VISIT = new Visit("token", "张**", Optional.empty());
    static final Statistics SPENT =
            new Statistics(
                    MONTH,
                    Money.ofFen(1250),
                    List.of(new OfMeal(Meal.LUNCH, Money.ofFen(1250))),
                    Money.ZERO,
                    List.of(new OfPlace("学生一食堂", Money.ofFen(1250))),
                    Money.ZERO,
                    List.of(new OfMonth(MONTH, Money.ofFen(1250))));
    private static final Step.Transactions LIST =
            new Step.Transactions(
                    VISIT,
                    new Fetched.Waiting<>(1),
                    new Filter(Optional.empty(), Optional.of(MONTH.minusMonths(2))),
                    new Pages(List.of(), 0, new Pages.Coming.End(), false),
                    MONTH,
                    new Fetched.Waiting<>(2));

    private Journey journey =
            new Journey(Station.starting(LocalDate.of(2026, 11, 12)), LIST, 7, new Functions())
                    .next(new Event.WantStatistics());

    private void happens(Event event) {
        journey = journey.next(event);
    }

    private StatisticsStep shown() {
        return assertInstanceOf(StatisticsStep.class, journey.step());
    }

    private static Event month(YearMonth month) {
        return new Event.FilterMonth(Optional.of(month));
    }

    @Test
    void K_06_they_open_with_the_month_that_was_listed_and_ask_for_it_once() {
        assertEquals(MONTH.minusMonths(2), shown().month());
        assertEquals(
                Set.of(new StatisticsAsk(8, VISIT, MONTH.minusMonths(2))),
                Functions.questions(journey.step()));
        happens(new StatisticsEvent.Came(8, SPENT));
        assertEquals(Optional.of(SPENT), shown().statistics().here());
        assertEquals(Set.of(), Functions.questions(journey.step()));
    }

    @Test
    void another_way_of_seeing_asks_nothing_and_another_month_asks_anew() {
        happens(new StatisticsEvent.Came(8, SPENT));
        happens(new StatisticsEvent.See(View.PLACES));
        assertEquals(Set.of(), Functions.questions(journey.step()));
        happens(month(MONTH));
        assertEquals(View.PLACES, shown().view());
        assertEquals(
                Set.of(new StatisticsAsk(9, VISIT, MONTH)), Functions.questions(journey.step()));
    }

    @Test
    void a_late_answer_about_another_month_is_not_shown() {
        happens(month(MONTH));
        happens(new StatisticsEvent.Came(8, SPENT));
        assertEquals(Optional.empty(), shown().statistics().here());
    }

    @Test
    void there_is_no_month_after_the_present_one() {
        happens(month(MONTH));
        Step before = journey.step();
        happens(month(MONTH.plusMonths(1)));
        assertSame(before, journey.step());
    }

    @Test
    void what_failed_is_asked_for_again_on_demand() {
        happens(new Event.CallFailed(8, Trouble.AWAY));
        assertEquals(new Fetched.Failed<Statistics>(Trouble.AWAY), shown().statistics());
        happens(new Event.Retry());
        assertEquals(new Fetched.Waiting<Statistics>(9), shown().statistics());
    }

    @Test
    void back_leads_to_the_same_page_of_the_list() {
        happens(month(MONTH));
        happens(new Event.Back());
        assertSame(LIST, journey.step());
    }

    @Test
    void the_statement_is_of_the_month_on_the_screen_and_leads_back_to_it() {
        happens(month(MONTH.minusMonths(1)));
        Step here = journey.step();
        happens(new Event.WantReceipt());
        var choosing = assertInstanceOf(ReceiptStep.Choosing.class, journey.step());
        assertEquals(new ReceiptSubject.Month(MONTH.minusMonths(1)), choosing.wanted().what());
        happens(new Event.Back());
        assertSame(here, journey.step());
    }
}
