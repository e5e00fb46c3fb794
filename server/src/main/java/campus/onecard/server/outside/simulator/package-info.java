/**
 * What simulated outside systems have in common: a signed door, a script of faults, and orders that
 * survive the process.
 */
@NullMarked
package campus.onecard.server.outside.simulator;

import org.jspecify.annotations.NullMarked;
