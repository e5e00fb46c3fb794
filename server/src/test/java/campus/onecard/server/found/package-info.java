/** Proofs of found cards, over HTTP on a real database. */
@NullMarked
package campus.onecard.server.found;

import org.jspecify.annotations.NullMarked;
