/** A receipt printer in software: reads ESC/POS from the wire and keeps the paper. */
@NullMarked
package campus.onecard.devices.printer.simulator;

import org.jspecify.annotations.NullMarked;
