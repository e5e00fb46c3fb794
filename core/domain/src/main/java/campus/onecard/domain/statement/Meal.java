package campus.onecard.domain.statement;

import campus.onecard.domain.time.CampusTime;

import java.time.Instant;
import java.time.LocalTime;

/**
 * Which meal a canteen payment counts to, by the time on campus (K-06). The four follow each other
 * without a gap, so that every payment belongs to exactly one; the first moment of a meal belongs
 * to it. After midnight it is still the night before that is eaten.
 */
public enum Meal {
    /** 早餐: from 05:00. */
    BREAKFAST(LocalTime.of(5, 0)),
    /** 午餐: from 10:00. */
    LUNCH(LocalTime.of(10, 0)),
    /** 晚餐: from 15:30. */
    DINNER(LocalTime.of(15, 30)),
    /** 夜宵: from 20:30 until 05:00 the next day. */
    NIGHT(LocalTime.of(20, 30));

    private final LocalTime from;

    Meal(LocalTime from) {
        this.from = from;
    }

    /** When it begins. */
    public LocalTime from() {
        return from;
    }

    /** When the next one begins. */
    public LocalTime until() {
        return values()[(ordinal() + 1) % values().length].from;
    }

    /** The meal at a time of the campus clock. */
    public static Meal at(LocalTime time) {
        Meal meal = NIGHT;
        for (Meal later : values()) {
            if (!time.isBefore(later.from)) {
                meal = later;
            }
        }
        return meal;
    }

    /** The meal at a moment, in the campus's time. */
    public static Meal at(Instant moment) {
        return at(LocalTime.ofInstant(moment, CampusTime.ZONE));
    }
}
