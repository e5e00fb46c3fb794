/** What all screens share: the setting they are built in, typing, lists of facts. */
@NullMarked
package campus.onecard.kiosk.screen;

import org.jspecify.annotations.NullMarked;
