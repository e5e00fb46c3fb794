/**
 * The card reissue machine 自助补卡机. Its screens come with their issue; the room and its walls stand
 * already.
 */
@NullMarked
package campus.onecard.reissue;

import org.jspecify.annotations.NullMarked;
