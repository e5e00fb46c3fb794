package campus.onecard.server.ledger;

/**
 * The right to post until somebody else may have it. Kept on both sides: this server looks at
 * {@link #holds} before it begins and before it commits; the database compares {@link #epoch} with
 * that of the lane, whatever this server believes.
 */
public interface Mandate {

    /** Rises with each taker. */
    long epoch();

    /** Whether nobody else can have taken over by now, as far as can be told without asking. */
    boolean holds();

    /** One that lasts until the epoch is raised. */
    static Mandate untilFenced(long epoch) {
        return new Mandate() {
            @Override
            public long epoch() {
                return epoch;
            }

            @Override
            public boolean holds() {
                return true;
            }
        };
    }
}
