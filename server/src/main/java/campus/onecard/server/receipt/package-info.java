/** Receipts 凭条: signed, shown on a page that expires, checked for ever. */
@NullMarked
package campus.onecard.server.receipt;

import org.jspecify.annotations.NullMarked;
