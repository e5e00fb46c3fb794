package campus.onecard.domain.id;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes time-ordered identifiers (UUIDv7). Whoever wants something makes the id of it first, writes
 * it down and sends it as often as needed; the server answers the same id the same way for ever.
 */
public final class Ids {

    private final TimeOrderedEpochFactory factory;

    /**
     * @param clock gives the time part
     * @param random gives the rest; a seeded one makes the same ids again
     */
    public Ids(Clock clock, RandomGenerator random) {
        this.factory =
                TimeOrderedEpochFactory.builder()
                        .withClock(clock)
                        .withRandomFunction(random::nextLong)
                        .build();
    }

    public UUID next() {
        return factory.create();
    }
}
