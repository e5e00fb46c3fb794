package campus.onecard.server.simulate;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that goes as badly as a real one may: in jumps, over midnight, and backwards. */
final class SimulatedTime implements InstantSource {

    private static final long DAY = 86_400_000;
    private static final long SHANGHAI = 8 * 3_600_000;

    private long millis = Instant.parse("2026-08-31T15:59:00Z").toEpochMilli();

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(millis);
    }

    @Override
    public long millis() {
        return millis;
    }

    /**
     * Lets some time pass.
     *
     * @return whether it went backwards
     */
    boolean pass(Chance chance) {
        millis += chance.between(0, 120);
        if (chance.oneIn(1500)) {
            jump(chance);
        } else if (chance.oneIn(700)) {
            millis -= chance.between(1, chance.oneIn(4) ? 900_000 : 3_000);
            return true;
        }
        return false;
    }

    /** Forward: some hours, or to the seconds around a midnight, of Shanghai or of UTC. */
    private void jump(Chance chance) {
        if (chance.oneIn(3)) {
            millis += chance.between(60_000, 20 * 3_600_000);
            return;
        }
        long offset = chance.oneIn(4) ? 0 : SHANGHAI;
        long midnight = ((millis + offset) / DAY + 1) * DAY - offset;
        millis = Math.max(millis, midnight - chance.between(0, 4_000));
    }
}
