/** Tests of fees at the kiosk. */
@NullMarked
package campus.onecard.kiosk.fee;

import org.jspecify.annotations.NullMarked;
