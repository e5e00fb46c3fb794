/** Cards that were left behind. */
@NullMarked
package campus.onecard.kiosk.leaving;

import org.jspecify.annotations.NullMarked;
