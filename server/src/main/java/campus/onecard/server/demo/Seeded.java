package campus.onecard.server.demo;

/** What came of seeding. */
public sealed interface Seeded {

    /**
     * The university was made now.
     *
     * @param accounts opened
     * @param movements top-ups and payments booked
     */
    record Made(int accounts, int movements) implements Seeded {}

    /** It was there already; only the introduced people were put back to their start. */
    record AlreadyThere() implements Seeded {}

    /**
     * The database holds other accounts, which invented people must not be mixed with. Nothing was
     * changed; the demo needs a home of its own.
     */
    record OthersLiveHere() implements Seeded {}
}
