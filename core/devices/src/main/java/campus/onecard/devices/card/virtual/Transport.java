package campus.onecard.devices.card.virtual;

/** How answers travel. */
public enum Transport {
    /** A contactless card (T=CL): the answer comes with the status. */
    DIRECT,
    /** As over T=0: a command with data answers 61xx, GET RESPONSE fetches. */
    FETCHED
}
