package campus.onecard.ui.look;

/**
 * The one scale of distances, in design pixels. Distances never grow with the type: in large print
 * the letters take the air.
 */
public final class Space {

    /** Between an icon and its word. */
    public static final double HAIR = 8;

    /** Between things that belong together; the least gap between two targets. */
    public static final double TIGHT = 16;

    /** Between tiles and inside cards. */
    public static final double SNUG = 24;

    /** Between groups. */
    public static final double NEAR = 32;

    /** Padding of cards and sheets. */
    public static final double ROOM = 48;

    /** The margin left and right of a screen. */
    public static final double WIDE = 64;

    /** Between parts that have nothing to do with each other. */
    public static final double FAR = 96;

    /** The least side of anything a finger presses: 20 mm on a 21.5 inch screen and more. */
    public static final double TARGET = 96;

    private Space() {}
}
