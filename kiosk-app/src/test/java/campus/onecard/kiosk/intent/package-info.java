/** Tests of the kiosk's journal of orders. */
@NullMarked
package campus.onecard.kiosk.intent;

import org.jspecify.annotations.NullMarked;
