/** Corrections of a balance by the hall, by two people. */
@NullMarked
package campus.onecard.server.adjustment;

import org.jspecify.annotations.NullMarked;
