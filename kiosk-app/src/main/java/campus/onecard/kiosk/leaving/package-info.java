/** Signing out. */
@NullMarked
package campus.onecard.kiosk.leaving;

import org.jspecify.annotations.NullMarked;
