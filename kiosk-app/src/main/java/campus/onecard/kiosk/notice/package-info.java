/** Screens that say why somebody cannot get in, and where help is. */
@NullMarked
package campus.onecard.kiosk.notice;

import org.jspecify.annotations.NullMarked;
