/** The change of the two spending limits 限额修改 with the card (K-03, L-02 to L-05, Q-04 to Q-07). */
@NullMarked
package campus.onecard.kiosk.limits;

import org.jspecify.annotations.NullMarked;
