/** Machines that missed an answer ask what became of the order, and end one that never came. */
@NullMarked
package campus.onecard.server.intent;

import org.jspecify.annotations.NullMarked;
