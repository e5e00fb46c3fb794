/** Deposits for machines whose final price is known only at the end 押金. */
@NullMarked
package campus.onecard.server.deposit;

import org.jspecify.annotations.NullMarked;
