/** Proofs of the transaction query, on a real database. */
@NullMarked
package campus.onecard.server.statement;

import org.jspecify.annotations.NullMarked;
