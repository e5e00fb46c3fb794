/** Tests of the tail that every errand with money shares. */
@NullMarked
package campus.onecard.kiosk.order;

import org.jspecify.annotations.NullMarked;
