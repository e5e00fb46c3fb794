/** Pays fees 各类缴费 (K-05): to whom, what, how much, and what was paid before. */
@NullMarked
package campus.onecard.kiosk.fee;

import org.jspecify.annotations.NullMarked;
