package campus.onecard.devices.dispenser;

import java.time.Duration;

/**
 * How long the machine is waited for.
 *
 * @param receipt for the ACK of a command
 * @param answer for an answer that needs no motor
 * @param move for an answer after a motor ran: longer than any move that goes well
 * @param probe between two questions to a machine that took a move and does not answer it
 * @param quiet how long a line must be silent before it counts as free of late answers
 */
public record Patience(
        Duration receipt, Duration answer, Duration move, Duration probe, Duration quiet) {

    /** Questions until a move counts as lost although the machine never said that it is over. */
    static final int PROBES = 16;

    /** What the machine needs at 9600 baud, with room. */
    public static final Patience USUAL =
            new Patience(
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(4),
                    Duration.ofSeconds(1),
                    Duration.ofMillis(200));
}
