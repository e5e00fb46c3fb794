/** Proofs of the statistics at the kiosk. */
@NullMarked
package campus.onecard.kiosk.statistics;

import org.jspecify.annotations.NullMarked;
