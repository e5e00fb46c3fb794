/** Balance, what waits, the seven functions, and those that are not there yet. */
@NullMarked
package campus.onecard.kiosk.home;

import org.jspecify.annotations.NullMarked;
