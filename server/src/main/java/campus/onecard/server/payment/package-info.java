/** Spending at a terminal, and giving back what was spent. */
@NullMarked
package campus.onecard.server.payment;

import org.jspecify.annotations.NullMarked;
