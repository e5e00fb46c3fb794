/** What can go wrong with a machine, written down as a script that every simulator plays. */
@NullMarked
package campus.onecard.devices.fault;

import org.jspecify.annotations.NullMarked;
