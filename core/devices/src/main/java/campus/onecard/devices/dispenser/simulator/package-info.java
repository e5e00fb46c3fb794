/** A simulated card dispenser that speaks the wire protocol of a CRT-571 over a real line. */
@NullMarked
package campus.onecard.devices.dispenser.simulator;

import org.jspecify.annotations.NullMarked;
