/** Proofs of receipts, over HTTP on a real database. */
@NullMarked
package campus.onecard.server.receipt;

import org.jspecify.annotations.NullMarked;
