/** Transfers money from the owner's bank account 银行圈存 (K-04). */
@NullMarked
package campus.onecard.kiosk.transfer;

import org.jspecify.annotations.NullMarked;
