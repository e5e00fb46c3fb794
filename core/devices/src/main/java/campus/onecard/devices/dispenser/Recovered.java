package campus.onecard.devices.dispenser;

/**
 * What opening the machine found out about a card whose way was not over.
 *
 * @param before where it was last known; UNKNOWN after a restart of the program
 * @param found where it was found; STOCKED when the path was empty
 * @param now what became of it
 */
public record Recovered(CardStage before, CardStage found, CardStage now) {}
