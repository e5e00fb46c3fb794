package campus.onecard.ui.stage;

/**
 * Where a machine stands, as its top band shows it.
 *
 * @param place the building or hall, in the language of the look
 * @param machine the machine's number or name
 */
public record KioskPlace(String place, String machine) {}
