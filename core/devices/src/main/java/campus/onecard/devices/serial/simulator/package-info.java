/** What all simulated machines on a serial line have in common. */
@NullMarked
package campus.onecard.devices.serial.simulator;

import org.jspecify.annotations.NullMarked;
