/** Proofs of the kiosk's notices. */
@NullMarked
package campus.onecard.kiosk.notices;

import org.jspecify.annotations.NullMarked;
