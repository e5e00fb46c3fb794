/** The kiosk 多媒体机. */
@NullMarked
package campus.onecard.kiosk;

import org.jspecify.annotations.NullMarked;
