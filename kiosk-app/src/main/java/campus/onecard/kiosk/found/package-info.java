/** What somebody does who found a card 捡卡 (M-01); shows nothing of its owner. */
@NullMarked
package campus.onecard.kiosk.found;

import org.jspecify.annotations.NullMarked;
