package campus.onecard.server.simulate;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * The dice of one operation. Each operation has its own, made from the run's seed and its number,
 * so that leaving other operations out does not change what it throws.
 */
final class Chance {

    private static final long STEP = 0x9E37_79B9_7F4A_7C15L;

    private final SplittableRandom random;

    Chance(long seed, long operation) {
        this.random =
                new SplittableRandom((seed * STEP) ^ (operation + 1) * 0xBF58_476D_1CE4_E5B9L);
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    /** 0 to bound - 1. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends included. */
    long between(long least, long most) {
        return random.nextLong(least, most + 1);
    }

    <T> T among(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A UUIDv7 as a client would make at that time. */
    UUID id(long millis) {
        long high = millis << 16 | 0x7000 | random.nextInt(0x1000);
        return new UUID(high, random.nextLong() >>> 2 | 0x8000_0000_0000_0000L);
    }
}
