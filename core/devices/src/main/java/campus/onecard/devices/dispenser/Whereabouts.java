package campus.onecard.devices.dispenser;

/** Concludes from what the machine says now what became of a card. Pure. */
final class Whereabouts {

    private Whereabouts() {}

    /**
     * Where a card is after a move whose answer was lost, or after a pause.
     *
     * @param before where it was known to be
     * @param towards where it was being moved; {@code before} when nothing moved it
     * @param path where the machine sees a card now; STOCKED for nowhere
     * @param binGrew whether the bin's counter has gone up
     */
    static CardStage of(CardStage before, CardStage towards, CardStage path, boolean binGrew) {
        if (path != CardStage.STOCKED) {
            return path;
        }
        return switch (before) {
            case STOCKED, TAKEN, CAPTURED -> CardStage.STOCKED;
            case JAMMED -> CardStage.JAMMED;
            case AT_STATION, AT_GATE, UNKNOWN -> {
                if (binGrew) {
                    yield CardStage.CAPTURED;
                }
                boolean wasOffered = before == CardStage.AT_GATE || towards == CardStage.AT_GATE;
                yield wasOffered ? CardStage.TAKEN : CardStage.JAMMED;
            }
        };
    }
}
