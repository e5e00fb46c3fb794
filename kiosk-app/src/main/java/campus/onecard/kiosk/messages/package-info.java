/** Reading what one is told (W-04): the messages, newest first, and one of them in full. */
@NullMarked
package campus.onecard.kiosk.messages;

import org.jspecify.annotations.NullMarked;
