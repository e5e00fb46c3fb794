package campus.onecard.domain.statement;

import campus.onecard.domain.money.Money;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What was spent with the card in a month, seen in three ways (K-06). What is given back counts in
 * the month in which it came back, at the meal and the place where it had been spent; a part may
 * therefore be less than zero. The parts of each way add up to {@code spent} to the fen.
 *
 * @param spent minus the sum of the month's movements of the kinds {@link #COUNTED}
 * @param meals all four, in the order of the day; canteens only
 * @param elsewhere what was spent anywhere but in a canteen
 * @param places where most was spent, most first, at most {@link #MOST_PLACES}
 * @param otherPlaces what was spent in all places not listed
 * @param months {@link #MONTHS} months with this one as the last
 */
public record Statistics(
        YearMonth month,
        Money spent,
        List<OfMeal> meals,
        Money elsewhere,
        List<OfPlace> places,
        Money otherPlaces,
        List<OfMonth> months) {

    /** How many places are named. */
    public static final int MOST_PLACES = 6;

    /** How many months are compared. */
    public static final int MONTHS = 6;

    /** The movements that are spending with the card, and what comes back of them. */
    public static final Set<MovementKind> COUNTED =
            Set.copyOf(
                    EnumSet.of(
                            MovementKind.PAYMENT,
                            MovementKind.REFUND,
                            MovementKind.DEPOSIT,
                            MovementKind.DEPOSIT_RETURN));

    public Statistics {
        meals = List.copyOf(meals);
        places = List.copyOf(places);
        months = List.copyOf(months);
    }

    /** What was spent on a meal. */
    public record OfMeal(Meal meal, Money spent) {}

    /**
     * What was spent in a place.
     *
     * @param party as the movements name it
     */
    public record OfPlace(String party, Money spent) {}

    /** What was spent in a month. */
    public record OfMonth(YearMonth month, Money spent) {}
}
