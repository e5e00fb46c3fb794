/** The same rules and lanes in a simulated world, checked by an oracle that shares no rule. */
@NullMarked
package campus.onecard.server.simulate;

import org.jspecify.annotations.NullMarked;
