/** Tests of the simulated readers, and what starts a real PC/SC service for tests. */
@NullMarked
package campus.onecard.devices.card.simulator;

import org.jspecify.annotations.NullMarked;
