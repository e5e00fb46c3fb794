/** Proofs of the rules of this package and of their way through the lanes. */
@NullMarked
package campus.onecard.server.message;

import org.jspecify.annotations.NullMarked;
