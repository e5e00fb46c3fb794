/** Proofs of the kiosk's way for finders. */
@NullMarked
package campus.onecard.kiosk.found;

import org.jspecify.annotations.NullMarked;
