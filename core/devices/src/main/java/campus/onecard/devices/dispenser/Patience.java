package campus.onecard.devices.dispenser;

import java.time.Duration;

/**
 * How long the machine is waited for.
 *
 * @param receipt for the ACK of a command
 * @param answer for an answer that needs no motor
 * @param move for an answer after a motor ran
 */
public record Patience(Duration receipt, Duration answer, Duration move) {

    /** What the machine needs at 9600 baud, with room. */
    public static final Patience USUAL =
            new Patience(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(20));
}
