/** A simulated bank in a process of its own; speaks the real wire. */
@NullMarked
package campus.onecard.server.bank.simulator;

import org.jspecify.annotations.NullMarked;
