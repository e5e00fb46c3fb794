/** What this kiosk ordered for people, on disk before it is sent, and settled whatever happens. */
@NullMarked
package campus.onecard.kiosk.intent;

import org.jspecify.annotations.NullMarked;
