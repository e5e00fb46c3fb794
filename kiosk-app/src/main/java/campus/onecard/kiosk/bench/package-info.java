/** Measures what stands between a kiosk and its card. */
@NullMarked
package campus.onecard.kiosk.bench;

import org.jspecify.annotations.NullMarked;
