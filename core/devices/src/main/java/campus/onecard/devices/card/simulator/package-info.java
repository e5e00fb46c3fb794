/**
 * Stands for a reader and a hand with a card: in this process, or behind the real PC/SC service
 * with the virtual reader of vsmartcard (vpcd).
 */
@NullMarked
package campus.onecard.devices.card.simulator;

import org.jspecify.annotations.NullMarked;
