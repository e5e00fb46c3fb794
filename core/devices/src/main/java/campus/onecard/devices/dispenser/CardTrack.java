package campus.onecard.devices.dispenser;

/** What is known of the one card on its way. Outlives the line, so that opening it again helps. */
final class CardTrack {

    private static final int NEVER_READ = -1;

    private volatile CardStage stage = CardStage.UNKNOWN;
    private CardStage before = CardStage.UNKNOWN;
    private CardStage towards = CardStage.UNKNOWN;
    private int binCount = NEVER_READ;

    CardStage stage() {
        return stage;
    }

    /** Where it was before it went out of sight. */
    CardStage last() {
        return stage == CardStage.UNKNOWN ? before : stage;
    }

    /** A move begins: until its answer nobody knows. */
    void moving(CardStage wanted) {
        before = stage;
        towards = wanted;
        stage = CardStage.UNKNOWN;
    }

    /** The move did not take place. */
    void stayed() {
        settled(before);
    }

    void settled(CardStage now) {
        stage = now;
        before = now;
        towards = now;
    }

    /**
     * Concludes from what the machine says now.
     *
     * @param path where it sees a card; STOCKED for nowhere
     * @param binGrew whether the bin's counter has gone up
     */
    CardStage seen(CardStage path, boolean binGrew) {
        CardStage last = last();
        boolean nothingKnown = last == CardStage.UNKNOWN && path == CardStage.STOCKED;
        CardStage now =
                nothingKnown ? CardStage.STOCKED : Whereabouts.of(last, towards, path, binGrew);
        settled(now);
        return now;
    }

    /**
     * The bin's counter was read.
     *
     * @return whether it has gone up
     */
    boolean binHolds(int count) {
        boolean grew = binCount != NEVER_READ && count > binCount;
        binCount = count;
        return grew;
    }
}
