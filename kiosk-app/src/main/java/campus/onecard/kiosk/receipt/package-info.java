/** Receipts 凭条: on paper, or as a code that a phone scans; never in the way of money. */
@NullMarked
package campus.onecard.kiosk.receipt;

import org.jspecify.annotations.NullMarked;
