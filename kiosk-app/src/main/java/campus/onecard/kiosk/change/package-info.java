/** The forced change of the initial passwords. */
@NullMarked
package campus.onecard.kiosk.change;

import org.jspecify.annotations.NullMarked;
