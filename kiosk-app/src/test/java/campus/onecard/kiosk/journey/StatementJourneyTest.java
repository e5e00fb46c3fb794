package campus.onecard.kiosk.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import campus.onecard.domain.statement.MovementKind;
import campus.onecard.kiosk.journey.Pages.Coming;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.Optional;

class StatementJourneyTest {

    private Journey journey =
            Given.at(new Step.Home(Given.VISIT, new Fetched.Here<>(Given.OVERVIEW)))
                    .next(new Event.Choose(Tile.TRANSACTIONS));

    private void happens(Event event) {
        journey = journey.next(event);
    }

    private Step.Transactions list() {
        return assertInstanceOf(Step.Transactions.class, journey.step());
    }

    private String shown() {
        return list().pages().current().orElseThrow().movements().getFirst().id();
    }

    private void arrives(int id, @Nullable String next) {
        Coming.Waiting waiting = assertInstanceOf(Coming.Waiting.class, list().pages().coming());
        happens(new Event.PageCame(waiting.attempt(), Given.page(id, next)));
    }

    @Test
    void K_06_it_opens_with_all_movements_and_this_months_totals() {
        assertEquals(Filter.ALL, list().filter());
        assertEquals(Given.MONTH, list().shownMonth());
        assertEquals(Optional.empty(), list().pages().current());
        Fetched.Waiting<?> month = assertInstanceOf(Fetched.Waiting.class, list().month());
        happens(new Event.MonthCame(month.attempt(), Given.SUMMARY));
        assertEquals(Optional.of(Given.SUMMARY), list().month().here());
    }

    @Test
    void the_next_page_is_fetched_ahead_and_turning_is_instant_both_ways() {
        arrives(1, "a");
        assertEquals(Given.movement(1).id(), shown());
        arrives(2, "b");
        assertEquals(Given.movement(1).id(), shown());
        assertEquals(new Coming.Later("b"), list().pages().coming());
        happens(new Event.Older());
        assertEquals(Given.movement(2).id(), shown());
        arrives(3, null);
        happens(new Event.Older());
        assertEquals(Given.movement(3).id(), shown());
        assertEquals(false, list().pages().hasOlder());
        happens(new Event.Older());
        assertEquals(Given.movement(3).id(), shown());
        happens(new Event.Newer());
        happens(new Event.Newer());
        happens(new Event.Newer());
        assertEquals(Given.movement(1).id(), shown());
    }

    @Test
    void turning_faster_than_the_server_waits_for_the_page() {
        arrives(1, "a");
        happens(new Event.Older());
        assertEquals(true, list().pages().turning());
        assertEquals(Given.movement(1).id(), shown());
        arrives(2, null);
        assertEquals(Given.movement(2).id(), shown());
    }

    @Test
    void a_failed_page_is_told_only_to_whom_it_matters_and_can_be_had_again() {
        arrives(1, "a");
        happens(new Event.CallFailed(journey.attempts(), Trouble.AWAY));
        assertEquals(Optional.empty(), list().pages().trouble());
        happens(new Event.Older());
        happens(new Event.CallFailed(journey.attempts(), Trouble.AWAY));
        assertEquals(Optional.of(Trouble.AWAY), list().pages().trouble());
        happens(new Event.Retry());
        arrives(2, null);
        assertEquals(Given.movement(2).id(), shown());
    }

    @Test
    void a_filter_begins_at_the_newest_and_the_totals_follow_the_month() {
        arrives(1, "a");
        Fetched<?> month = list().month();
        happens(new Event.FilterKind(Optional.of(MovementKind.TOP_UP)));
        assertEquals(Optional.empty(), list().pages().current());
        assertEquals(month, list().month());
        happens(new Event.FilterMonth(Optional.of(Given.MONTH.minusMonths(1))));
        assertEquals(Given.MONTH.minusMonths(1), list().shownMonth());
        assertEquals(Optional.of(MovementKind.TOP_UP), list().filter().kind());
        assertEquals(new Fetched.Waiting<>(journey.attempts()), list().month());
    }

    @Test
    void a_movement_opens_and_back_leads_to_the_same_page_which_went_on_loading() {
        arrives(1, "a");
        long ahead = journey.attempts();
        happens(new Event.OpenMovement(Given.movement(1)));
        assertInstanceOf(Step.MovementDetail.class, journey.step());
        happens(new Event.PageCame(ahead, Given.page(2, null)));
        happens(new Event.Back());
        assertEquals(Given.movement(1).id(), shown());
        assertEquals(2, list().pages().seen().size());
        happens(new Event.Back());
        assertInstanceOf(Step.Home.class, journey.step());
    }

    @Test
    void a_tile_whose_function_is_not_there_leads_nowhere() {
        happens(new Event.Back());
        Step home = journey.step();
        happens(new Event.Choose(Tile.LIMITS));
        assertEquals(home, journey.step());
    }
}
