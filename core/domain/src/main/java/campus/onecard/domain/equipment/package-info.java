/** The machines inside a kiosk or on a desk: what they are, how they are, what to do about it. */
@NullMarked
package campus.onecard.domain.equipment;

import org.jspecify.annotations.NullMarked;
