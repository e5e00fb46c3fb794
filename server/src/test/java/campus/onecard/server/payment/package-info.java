/** Proofs of the books and the lanes, on a real database. */
@NullMarked
package campus.onecard.server.payment;

import org.jspecify.annotations.NullMarked;
