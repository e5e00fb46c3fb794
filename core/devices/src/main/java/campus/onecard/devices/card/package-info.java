/** The card reader: its port, the loop that watches it, and a simulated one. */
@NullMarked
package campus.onecard.devices.card;

import org.jspecify.annotations.NullMarked;
