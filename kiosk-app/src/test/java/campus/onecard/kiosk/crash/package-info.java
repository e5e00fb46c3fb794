/** Tests of killed kiosks and cut cables. */
@NullMarked
package campus.onecard.kiosk.crash;

import org.jspecify.annotations.NullMarked;
