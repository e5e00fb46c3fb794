package campus.onecard.devices.card.virtual;

/**
 * What kind of card it is, apart from what is on it.
 *
 * @param transport how answers travel
 * @param wholeWrites whether a file is written wholly or not at all when the card is pulled away;
 *     if not, its beginning stays behind. Keys, counters and new files are always whole
 * @param pace how long it thinks
 * @param pause how it thinks
 */
public record Traits(Transport transport, boolean wholeWrites, Pace pace, Pause pause) {

    /** Contactless, whole writes, at once. */
    public static final Traits PLAIN = new Traits(Transport.DIRECT, true, Pace.INSTANT, Pause.NONE);

    /** The same with answers fetched as over T=0. */
    public Traits fetched() {
        return new Traits(Transport.FETCHED, wholeWrites, pace, pause);
    }

    /** The same with writes that leave their beginning behind. */
    public Traits tornWrites() {
        return new Traits(transport, false, pace, pause);
    }

    /** The same at another pace. */
    public Traits at(Pace other, Pause how) {
        return new Traits(transport, wholeWrites, other, how);
    }
}
