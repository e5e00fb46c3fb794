package campus.onecard.domain.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalTime;

class MealTest {

    private static final LocalTime LAST = LocalTime.MAX;

    private static void assertChanges(Meal before, Meal after, String at) {
        LocalTime first = LocalTime.parse(at);
        assertEquals(before, Meal.at(first.minusNanos(1)));
        assertEquals(after, Meal.at(first));
    }

    @Test
    void K_06_the_first_moment_of_a_meal_belongs_to_it_and_the_last_before_does_not() {
        assertChanges(Meal.NIGHT, Meal.BREAKFAST, "05:00");
        assertChanges(Meal.BREAKFAST, Meal.LUNCH, "10:00");
        assertChanges(Meal.LUNCH, Meal.DINNER, "15:30");
        assertChanges(Meal.DINNER, Meal.NIGHT, "20:30");
    }

    @Test
    void midnight_is_still_the_night_before() {
        assertEquals(Meal.NIGHT, Meal.at(LAST));
        assertEquals(Meal.NIGHT, Meal.at(LocalTime.MIDNIGHT));
    }

    @Test
    void the_campus_clock_counts_and_not_that_of_the_machine() {
        assertEquals(Meal.NIGHT, Meal.at(Instant.parse("2026-09-30T20:59:59.999Z")));
        assertEquals(Meal.BREAKFAST, Meal.at(Instant.parse("2026-09-30T21:00:00Z")));
        assertEquals(Meal.LUNCH, Meal.at(Instant.parse("2026-10-01T02:00:00Z")));
    }

    @Test
    void the_meals_follow_each_other_without_a_gap_round_the_clock() {
        for (Meal meal : Meal.values()) {
            assertEquals(meal, Meal.at(meal.from()));
            assertEquals(meal, Meal.at(meal.until().minusNanos(1)));
        }
        assertEquals(Meal.BREAKFAST.from(), Meal.NIGHT.until());
    }
}
