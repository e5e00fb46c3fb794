/** A simulated ID reader that speaks GA 467 over a real line, and documents of invented persons. */
@NullMarked
package campus.onecard.devices.idcard.simulator;

import org.jspecify.annotations.NullMarked;
