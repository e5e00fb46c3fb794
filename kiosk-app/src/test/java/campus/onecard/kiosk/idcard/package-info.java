/** Proofs of the ID card at the kiosk. */
@NullMarked
package campus.onecard.kiosk.idcard;

import org.jspecify.annotations.NullMarked;
