/** Proofs of the books and the lanes, on a real database. */
@NullMarked
package campus.onecard.server.ledger;

import org.jspecify.annotations.NullMarked;
