package campus.onecard.kiosk.journey;

/** Numbers the requests of a journey, so that a late answer is told from the one waited for. */
public final class Attempts {

    private long last;

    Attempts(long last) {
        this.last = last;
    }

    /** A number that no question of this journey has had. */
    public long next() {
        return ++last;
    }

    long last() {
        return last;
    }
}
