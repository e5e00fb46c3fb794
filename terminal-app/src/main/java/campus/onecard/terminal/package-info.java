/** A small terminal without a screen: runs a script against the server, as a point of sale does. */
@NullMarked
package campus.onecard.terminal;

import org.jspecify.annotations.NullMarked;
