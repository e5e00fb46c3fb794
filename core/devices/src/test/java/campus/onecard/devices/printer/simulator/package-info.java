@NullMarked
package campus.onecard.devices.printer.simulator;

import org.jspecify.annotations.NullMarked;
