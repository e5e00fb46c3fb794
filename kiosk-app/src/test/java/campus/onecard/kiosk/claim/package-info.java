/** Tests of claiming money that waits. */
@NullMarked
package campus.onecard.kiosk.claim;

import org.jspecify.annotations.NullMarked;
