/** Payees for trials and tests: a process of its own behind the wire of real ones. */
@NullMarked
package campus.onecard.server.payee.simulator;

import org.jspecify.annotations.NullMarked;
