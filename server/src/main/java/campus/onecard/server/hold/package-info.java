/**
 * What all money on its way has in common: how a hold ends, and the sweep that ends those whose
 * time is over.
 */
@NullMarked
package campus.onecard.server.hold;

import org.jspecify.annotations.NullMarked;
