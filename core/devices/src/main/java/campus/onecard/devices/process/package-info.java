/** Programs that a simulator stands on and that must not outlive it. */
@NullMarked
package campus.onecard.devices.process;

import org.jspecify.annotations.NullMarked;
