/** Receipts 凭条: what a person takes away from a movement or a month, signed by the server. */
@NullMarked
package campus.onecard.domain.receipt;

import org.jspecify.annotations.NullMarked;
