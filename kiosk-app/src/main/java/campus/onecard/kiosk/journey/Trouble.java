package campus.onecard.kiosk.journey;

/**
 * Why a call to the server brought nothing.
 *
 * @param kind what a person is told
 * @param code what they read to the help desk, for example {@code E1902}
 */
public record Trouble(Kind kind, String code) {

    /** What a person can do about it. */
    public enum Kind {
        /** No connection: wait, or use another way. */
        AWAY,
        /** Too much going on: try again. */
        BUSY,
        /** The visit is over: begin again. */
        VISIT_ENDED,
        /** What the card, or the ID card, proved has expired: it must be held there again. */
        CARD_AGAIN,
        /** This machine is not let in: staff must mend it. */
        MACHINE_REFUSED,
        /** Something is broken; the code finds it. */
        FAULT
    }

    public static final Trouble AWAY = new Trouble(Kind.AWAY, "E0001");
}
