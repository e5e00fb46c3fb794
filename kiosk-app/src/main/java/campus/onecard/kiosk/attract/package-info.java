/** The screen that waits for the next person. */
@NullMarked
package campus.onecard.kiosk.attract;

import org.jspecify.annotations.NullMarked;
