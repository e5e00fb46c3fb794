/** Claims money that waits for its owner 领款 (B-02). */
@NullMarked
package campus.onecard.kiosk.claim;

import org.jspecify.annotations.NullMarked;
