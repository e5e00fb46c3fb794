/** Walks through every place the kiosk can be in, whatever functions it has. */
@NullMarked
package campus.onecard.kiosk.graph;

import org.jspecify.annotations.NullMarked;
