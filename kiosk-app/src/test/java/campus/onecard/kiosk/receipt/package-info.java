/** Proofs of taking a receipt at the kiosk. */
@NullMarked
package campus.onecard.kiosk.receipt;

import org.jspecify.annotations.NullMarked;
