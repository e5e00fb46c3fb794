package campus.onecard.devices.printer.simulator;

import java.util.BitSet;

/** One thing that came out of the simulated printer. */
public sealed interface Printed {

    /**
     * A line of words.
     *
     * @param large twice as wide and high
     */
    record Words(String text, boolean bold, boolean large) implements Printed {}

    /**
     * A QR code the printer drew itself.
     *
     * @param dot how many dots wide one of its squares is
     */
    record Code(String content, int dot) implements Printed {}

    /**
     * A picture.
     *
     * @param black its black dots, row by row
     * @param across dots in a row
     * @param down rows
     */
    record Dots(BitSet black, int across, int down) implements Printed {}

    /** Here the paper was cut. */
    record Cut() implements Printed {}
}
