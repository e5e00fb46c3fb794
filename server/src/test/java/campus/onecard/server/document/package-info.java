/** Proofs of what an ID card is good for, over HTTP on a real database. */
@NullMarked
package campus.onecard.server.document;

import org.jspecify.annotations.NullMarked;
