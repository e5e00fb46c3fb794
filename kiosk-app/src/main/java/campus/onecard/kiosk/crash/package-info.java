/** {@code ./onecard crash --kiosk}: kills a kiosk at every step of every errand with money. */
@NullMarked
package campus.onecard.kiosk.crash;

import org.jspecify.annotations.NullMarked;
