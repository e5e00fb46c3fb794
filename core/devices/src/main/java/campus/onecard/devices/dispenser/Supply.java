package campus.onecard.devices.dispenser;

/**
 * What is in the machine.
 *
 * @param stock how full the stacker is
 * @param binFull whether the bin takes no more cards
 * @param captured how many cards the bin has taken since it was last emptied
 */
public record Supply(Stock stock, boolean binFull, int captured) {

    /** How full the stacker is, as far as its sensors tell. */
    public enum Stock {
        EMPTY,
        LOW,
        ENOUGH
    }
}
