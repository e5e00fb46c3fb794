package campus.onecard.devices.dispenser;

/** What is done with a card that lies in the path when the machine is opened. */
public enum FoundCard {
    /** Into the bin: nobody can say any more whose it is. */
    CAPTURE,
    /** It stays where it is, for staff. */
    LEAVE
}
