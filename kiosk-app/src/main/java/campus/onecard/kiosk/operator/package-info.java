/** The menu of those who look after the machine; every act is with the server before it is done. */
@NullMarked
package campus.onecard.kiosk.operator;

import org.jspecify.annotations.NullMarked;
