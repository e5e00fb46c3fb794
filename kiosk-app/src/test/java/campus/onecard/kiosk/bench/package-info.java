/** Tests of the device bench. */
@NullMarked
package campus.onecard.kiosk.bench;

import org.jspecify.annotations.NullMarked;
