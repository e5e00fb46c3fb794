package campus.onecard.domain.id;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.SplittableRandom;

class IdsTest {

    private static Ids seeded() {
        Clock clock = Clock.fixed(Instant.parse("2026-09-01T04:00:00Z"), ZoneOffset.UTC);
        return new Ids(clock, new SplittableRandom(3));
    }

    @Test
    void are_time_ordered_uuids_and_repeat_from_a_seed() {
        Ids one = seeded();
        Ids two = seeded();
        for (int i = 0; i < 100; i++) {
            var id = one.next();
            assertEquals(7, id.version());
            assertEquals(id, two.next());
        }
    }
}
