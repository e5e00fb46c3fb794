/** The tail that every errand with money shares: check, confirm, send, and the honest end of it. */
@NullMarked
package campus.onecard.kiosk.order;

import org.jspecify.annotations.NullMarked;
